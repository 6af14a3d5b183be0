package io.zhanbo.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The other services, as one sees them through Kafka: sends their events and waits for those this one publishes. */
@ApplicationScoped
public class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectMapper json;
    private final String prefix;
    private final KafkaWire wire;

    Events(ObjectMapper json, KafkaWire wire, @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> prefix) {
        this.json = json;
        this.wire = wire;
        this.prefix = prefix.orElse("");
    }

    /** Puts an event on its topic as another service would, and returns the message's id once the broker has it. */
    public String send(String key, Record event) {
        var id = UUID.randomUUID().toString();
        sendAgain(id, key, event);
        return id;
    }

    /** Puts an event on its topic under a given message id, as a relay does that was interrupted. */
    public void sendAgain(String id, String key, Record event) {
        var type = EventType.of(event);
        sendRaw(id, type.topic().topicName(), key, type.cloudEventType(), write(event));
    }

    /** Puts any bytes on a topic. */
    public void sendRaw(String id, String topic, String key, String type, String payload) {
        var message = new ProducerRecord<>(prefix + topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id);
        header(message, "ce_source", "/test");
        header(message, "ce_type", type);
        wire.send(message);
    }

    /** The first published event that fits, waiting for it. */
    public <E extends Record> E await(Class<E> type, Predicate<E> fits) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> seen(type).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Every event of a type that has been published so far, oldest first. */
    public <E extends Record> List<E> seen(Class<E> type) {
        return wire.messages().stream()
                .filter(message -> message.type().equals("io.zhanbo." + type.getSimpleName()))
                .map(message -> read(message.payload(), type))
                .toList();
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private String write(Record event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private <E> E read(String payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a " + type.getSimpleName() + ": " + payload, e);
        }
    }
}
