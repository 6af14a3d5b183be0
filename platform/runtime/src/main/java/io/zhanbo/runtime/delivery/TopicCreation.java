package io.zhanbo.runtime.delivery;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.zhanbo.events.Topic;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Creates the contract's topics that are missing, so that a fresh broker needs no preparation. */
@ApplicationScoped
class TopicCreation {
    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final int BEFORE_CONSUMERS = 1;

    private final DeliverySettings settings;
    private final Map<String, Object> broker;
    private final String prefix;

    TopicCreation(
            DeliverySettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "zhanbo.topic-prefix") Optional<String> prefix) {
        this.settings = settings;
        this.broker = broker;
        this.prefix = prefix.orElse("");
    }

    void create(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent event) throws InterruptedException {
        if (!settings.createTopics()) {
            return;
        }
        var impatient = new HashMap<>(broker);
        impatient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        impatient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000);
        try (var admin = Admin.create(impatient)) {
            Set<String> existing = admin.listTopics().names().get();
            var missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(prefix + topic.topicName()))
                    .map(this::definition)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            // Another service may have been faster; a broker that is away is met again by the consumers, which wait for
            // it.
            if (!(e.getCause() instanceof TopicExistsException)) {
                LOG.warnf("Topics could not be created: %s", e.getCause().toString());
            }
        }
    }

    private NewTopic definition(Topic topic) {
        return new NewTopic(prefix + topic.topicName(), settings.partitions(), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
