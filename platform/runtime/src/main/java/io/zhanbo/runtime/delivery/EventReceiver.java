package io.zhanbo.runtime.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes every message of the topics a service named. A failing one is tried again a few times, then kept as a dead letter so that those behind it
 * go on; while the database is away everything waits instead, because then no message can be handled and none is to blame.
 */
@ApplicationScoped
class EventReceiver {
    private static final Logger LOG = Logger.getLogger(EventReceiver.class);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final DeliverySettings settings;

    EventReceiver(Inbox inbox, DeadLetters deadLetters, DeliverySettings settings) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    @Incoming("events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        var message = IncomingMessage.of(record);
        try {
            waitingForDatabase(Uni.createFrom()
                    .item(() -> inbox.accept(message))
                    .onFailure(EventReceiver::mayPass)
                    .retry()
                    .withBackOff(settings.retryDelay())
                    .withJitter(0.2)
                    .atMost(settings.retries()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "Message %s (%s) could not be handled and is kept as a dead letter",
                    message.id(),
                    message.type());
            waitingForDatabase(Uni.createFrom().item(() -> deadLetters.keep(message, e)));
        }
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof UnreadableMessage) && !DatabaseFailure.isAway(failure);
    }

    private static <T> void waitingForDatabase(Uni<T> attempt) {
        attempt.onFailure(DatabaseFailure::isAway)
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(5))
                .indefinitely()
                .await()
                .indefinitely();
    }
}
