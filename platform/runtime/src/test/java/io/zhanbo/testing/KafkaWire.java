package io.zhanbo.testing;

import io.zhanbo.events.Topic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A plain Kafka client beside the service's own: what it reads is what any other service would. */
@ApplicationScoped
class KafkaWire {

    record Message(String id, String key, String type, String payload) {}

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final String brokers;
    private final String prefix;
    private KafkaProducer<String, byte[]> producer;
    private volatile boolean running = true;

    KafkaWire(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> prefix) {
        this.brokers = brokers;
        this.prefix = prefix.orElse("");
    }

    @PostConstruct
    void start() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
        var reader = new Thread(this::read, "test-kafka-reader");
        reader.setDaemon(true);
        reader.start();
    }

    @PreDestroy
    void stop() {
        running = false;
        producer.close(Duration.ZERO);
    }

    List<Message> messages() {
        return messages;
    }

    void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                brokers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "1000");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Arrays.stream(Topic.values())
                    .map(topic -> prefix + topic.topicName())
                    .toList());
            while (running) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> messages.add(new Message(
                                header(message, "ce_id"), message.key(), header(message, "ce_type"), message.value())));
            }
        }
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
