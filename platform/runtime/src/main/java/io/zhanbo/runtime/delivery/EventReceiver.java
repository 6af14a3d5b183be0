package io.zhanbo.runtime.delivery;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
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
    private final Guard aFewTimes;
    private final Guard untilDatabaseIsBack;

    EventReceiver(Inbox inbox, DeadLetters deadLetters, DeliverySettings settings) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.aFewTimes = Guard.create()
                .withRetry()
                .maxRetries(settings.retries())
                .delay(settings.retryDelay().toMillis(), ChronoUnit.MILLIS)
                .maxDuration(0, ChronoUnit.MILLIS)
                .whenException(EventReceiver::mayPass)
                .withExponentialBackoff()
                .done()
                .done()
                .build();
        this.untilDatabaseIsBack = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .delay(1, ChronoUnit.SECONDS)
                .maxDuration(0, ChronoUnit.MILLIS)
                .whenException(DatabaseFailure::isAway)
                .done()
                .build();
    }

    @Incoming("events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        var message = IncomingMessage.of(record);
        try {
            boolean handled = untilDatabaseIsBack.get(
                    () -> aFewTimes.get(() -> inbox.accept(message), Boolean.class), Boolean.class);
            LOG.debugf("%s %s", handled ? "Handled" : "Passed over", message.id());
        } catch (RuntimeException e) {
            long letter = untilDatabaseIsBack.get(() -> deadLetters.keep(message, e), Long.class);
            LOG.errorf(
                    e,
                    "Message %s (%s) could not be handled and is kept as dead letter %d",
                    message.id(),
                    message.type(),
                    letter);
        }
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof UnreadableMessage) && !DatabaseFailure.isAway(failure);
    }
}
