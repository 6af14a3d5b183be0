package io.zhanbo.runtime.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Puts messages on their topics as CloudEvents in Kafka's binary mode: attributes in headers, the event alone in the value. */
@ApplicationScoped
class MessageSender {
    /** Longer than the producer's own delivery time-out, so that nothing is still under way when we give up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MutinyEmitter<String> emitter;
    private final String topicPrefix;
    private final String source;

    MessageSender(
            @Channel("outbox") MutinyEmitter<String> emitter,
            @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> topicPrefix,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.emitter = emitter;
        this.topicPrefix = topicPrefix.orElse("");
        this.source = source;
    }

    /** Returns once Kafka has acknowledged every message; throws if it did not acknowledge one of them in time. */
    void send(List<OutgoingMessage> messages) {
        Uni.join()
                .all(messages.stream().map(this::send).toList())
                .andFailFast()
                .await()
                .atMost(PATIENCE);
    }

    private Uni<Void> send(OutgoingMessage message) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topicPrefix + message.topic())
                .withKey(message.key())
                .withHeaders(headers(message))
                .build();
        return emitter.sendMessage(Message.of(message.payload()).addMetadata(metadata));
    }

    private Headers headers(OutgoingMessage message) {
        return new RecordHeaders()
                .add(CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.bytes("1.0"))
                .add(
                        CloudEventHeaders.ID,
                        CloudEventHeaders.bytes(message.messageId().toString()))
                .add(CloudEventHeaders.SOURCE, CloudEventHeaders.bytes("/" + source))
                .add(CloudEventHeaders.TYPE, CloudEventHeaders.bytes(message.type()))
                .add(CloudEventHeaders.SUBJECT, CloudEventHeaders.bytes(message.key()))
                .add(
                        CloudEventHeaders.TIME,
                        CloudEventHeaders.bytes(message.occurredAt().toString()))
                .add(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.bytes("application/json"));
    }
}
