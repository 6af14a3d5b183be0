package io.zhanbo.runtime.delivery;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts messages on their topics as CloudEvents in Kafka's binary mode: attributes in headers, the event alone in the value.
 *
 * <p>A plain producer and not a messaging channel, because a channel would carry the relay's transaction to other threads.
 */
@ApplicationScoped
class MessageSender {
    private final KafkaProducer<String, String> producer;
    private final String topicPrefix;
    private final String source;

    MessageSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> topicPrefix,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.producer = new KafkaProducer<>(settings(broker), new StringSerializer(), new StringSerializer());
        this.topicPrefix = topicPrefix.orElse("");
        this.source = source;
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ZERO);
    }

    /**
     * Returns once Kafka has acknowledged every message.
     *
     * @throws KafkaException if it did not acknowledge one of them within the producer's delivery time-out
     */
    void send(List<OutgoingMessage> messages) {
        var sent = messages.stream().map(this::record).map(producer::send).toList();
        for (Future<?> each : sent) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new KafkaException(e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    private ProducerRecord<String, String> record(OutgoingMessage message) {
        var sent = new ProducerRecord<>(topicPrefix + message.topic(), message.key(), message.payload());
        CloudEventHeaders.write(sent.headers(), source, message);
        return sent;
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        return settings;
    }
}
