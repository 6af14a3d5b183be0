package io.zhanbo.runtime.delivery;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.zhanbo.events.Topic;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the contract's topics that are missing, so that a fresh broker needs no preparation, and sets what compacted ones need, on an older
 * installation, too: on a quiet topic Kafka would by itself keep the names of erased people for as long as nothing else is said.
 */
@ApplicationScoped
class TopicCreation {
    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final int BEFORE_CONSUMERS = 1;
    private static final String DAY = String.valueOf(Duration.ofDays(1).toMillis());
    private static final String HOUR = String.valueOf(Duration.ofHours(1).toMillis());

    /**
     * What is overruled has to be compacted away within a day, however little there is to gain by it. The segment that is being written never is:
     * the first message that comes an hour after it was begun begins another.
     */
    private static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
            DAY,
            TopicConfig.SEGMENT_MS_CONFIG,
            HOUR,
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.01");

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
            correct(admin, existing);
        } catch (ExecutionException e) {
            // Another service may have been faster; a broker that is away is met again by the consumers, which wait for
            // it.
            if (!(e.getCause() instanceof TopicExistsException)) {
                LOG.warnf("Topics could not be created or set: %s", e.getCause().toString());
            }
        }
    }

    private NewTopic definition(Topic topic) {
        return new NewTopic(prefix + topic.topicName(), settings.partitions(), settings.replication())
                .configs(
                        topic.compacted()
                                ? COMPACTED
                                : Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }

    /** Of compacted topics that were there before. */
    private void correct(Admin admin, Set<String> existing) throws ExecutionException, InterruptedException {
        var compacted = Arrays.stream(Topic.values())
                .filter(Topic::compacted)
                .map(topic -> prefix + topic.topicName())
                .filter(existing::contains)
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        admin.describeConfigs(compacted).all().get().forEach((topic, config) -> {
            var different = COMPACTED.entrySet().stream()
                    .filter(wanted -> !wanted.getValue()
                            .equals(config.get(wanted.getKey()).value()))
                    .map(wanted -> new AlterConfigOp(
                            new ConfigEntry(wanted.getKey(), wanted.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
            if (!different.isEmpty()) {
                changes.put(topic, List.copyOf(different));
            }
        });
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }
}
