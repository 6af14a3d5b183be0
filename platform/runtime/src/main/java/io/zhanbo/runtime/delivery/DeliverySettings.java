package io.zhanbo.runtime.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient delivery is. */
@ConfigMapping(prefix = "zhanbo.delivery")
interface DeliverySettings {

    /**
     * How long Kafka has to acknowledge what the relay sends before the relay gives up and tries again: more rides out longer faults within one
     * attempt, less sends sooner after the broker is back. At least a second; a batch must end within the minute its transaction lasts.
     */
    @WithDefault("15s")
    Duration sendTimeout();

    /** How often a failing message is tried again before it becomes a dead letter: more survives longer faults, fewer lets those behind it pass sooner. */
    @WithDefault("5")
    int retries();

    /** Pause before the first retry; it doubles with each. */
    @WithDefault("200ms")
    Duration retryDelay();

    /** How long handled message ids are remembered; must be longer than Kafka keeps messages, or an old one could be handled twice. */
    @WithDefault("30d")
    Duration inboxRetention();

    /** Whether missing topics are created at start; turn it off where an operator creates them. */
    @WithDefault("true")
    boolean createTopics();

    /** Partitions of a topic created here: more lets more replicas of a service consume at once. */
    @WithDefault("6")
    int partitions();

    /** Copies of a topic created here: three survive the loss of a broker; must not exceed the number of brokers. */
    @WithDefault("1")
    short replication();
}
