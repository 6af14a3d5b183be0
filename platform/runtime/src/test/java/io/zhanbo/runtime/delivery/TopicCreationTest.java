package io.zhanbo.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.zhanbo.events.Topic;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicCreationTest {
    private static final String LAG = "max.compaction.lag.ms";

    @Inject
    TopicCreation topicCreation;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @ConfigProperty(name = "zhanbo.topic-prefix")
    String prefix;

    private Admin admin;

    @BeforeEach
    void connect() {
        admin = Admin.create(broker);
    }

    @AfterEach
    void disconnect() {
        admin.close();
    }

    @Test
    void what_is_overruled_on_a_compacted_topic_goes_within_a_day() throws Exception {
        assertThat(setting(Topic.CREDITS, "cleanup.policy")).isEqualTo("compact");
        assertThat(setting(Topic.CREDITS, LAG)).isEqualTo("86400000");
        assertThat(setting(Topic.CREDITS, "segment.ms")).isEqualTo("3600000");
        assertThat(setting(Topic.CREDITS, "min.cleanable.dirty.ratio")).isEqualTo("0.01");
        assertThat(setting(Topic.ENTRIES, "cleanup.policy")).isEqualTo("delete");
    }

    @Test
    void topics_of_an_older_installation_are_set_too() throws Exception {
        // Given
        var asBefore = new AlterConfigOp(new ConfigEntry(LAG, null), AlterConfigOp.OpType.DELETE);
        admin.incrementalAlterConfigs(Map.of(resource(Topic.CREDITS), List.of(asBefore)))
                .all()
                .get();
        assertThat(setting(Topic.CREDITS, LAG)).isNotEqualTo("86400000");

        // When
        topicCreation.create(new StartupEvent());

        // Then
        assertThat(setting(Topic.CREDITS, LAG)).isEqualTo("86400000");
    }

    private String setting(Topic topic, String name) throws ExecutionException, InterruptedException {
        return admin.describeConfigs(List.of(resource(topic)))
                .all()
                .get()
                .get(resource(topic))
                .get(name)
                .value();
    }

    private ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, prefix + topic.topicName());
    }
}
