package io.zhanbo.runtime.delivery;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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
    private final Map<String, Object> settings;
    private final String topicPrefix;
    private final String source;
    private volatile KafkaProducer<String, String> producer;

    MessageSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            DeliverySettings delivery,
            @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> topicPrefix,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.settings = settings(broker, delivery.sendTimeout());
        this.topicPrefix = topicPrefix.orElse("");
        this.source = source;
        this.producer = create();
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ZERO);
    }

    /**
     * Returns once Kafka has acknowledged every message.
     *
     * <p>If it did not, some may have been sent; none is sent later behind the caller's back, where it would overtake those that are sent again.
     *
     * @throws KafkaException if Kafka did not acknowledge one of them within the send time-out
     */
    void send(List<OutgoingMessage> messages) {
        try {
            enqueue(messages).forEach(MessageSender::confirm);
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            producer = create();
            throw e;
        }
    }

    private List<Future<RecordMetadata>> enqueue(List<OutgoingMessage> messages) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (OutgoingMessage message : messages) {
            var each = producer.send(record(message));
            // Done at once means refused: what comes behind it must not be sent before it.
            if (each.isDone()) {
                confirm(each);
            }
            sent.add(each);
        }
        return sent;
    }

    private static void confirm(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private KafkaProducer<String, String> create() {
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private ProducerRecord<String, String> record(OutgoingMessage message) {
        var sent = new ProducerRecord<>(topicPrefix + message.topic(), message.key(), message.payload());
        CloudEventHeaders.write(sent.headers(), source, message);
        return sent;
    }

    /** Each wait within a send (for metadata, for one answer) gets a third of the whole, so that a lost answer can be asked for again. */
    private static Map<String, Object> settings(Map<String, Object> broker, Duration sendTimeout) {
        var settings = new HashMap<>(broker);
        int whole = Math.toIntExact(sendTimeout.toMillis());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, whole / 3);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, whole / 3);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, whole);
        return settings;
    }
}
