package io.zhanbo.runtime.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds to Kafka and deletes it, oldest first.
 *
 * <p>One relay at a time per service, by advisory lock, so the order per key holds however many replicas run. A row is deleted in the transaction
 * that sent it, after Kafka acknowledged: a crash in between sends it again (at least once; the inbox drops the second). Rows are deleted rather
 * than passed by a high-water mark, so one that committed late is never skipped.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int BATCH_TIMEOUT_SECONDS = 60;

    private final OutboxTable outbox;
    private final MessageSender sender;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running = true;
    private boolean failing;

    OutboxRelay(OutboxTable outbox, MessageSender sender) {
        this.outbox = outbox;
        this.sender = sender;
    }

    void start(@Observes StartupEvent event) {
        var thread = new Thread(this, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        wakeUps.release();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        wakeUps.release();
    }

    @Override
    public void run() {
        while (running) {
            try {
                // A second is also how soon a replica takes over from one that died with rows unsent.
                boolean woken = wakeUps.tryAcquire(1, TimeUnit.SECONDS);
                if (woken) {
                    wakeUps.drainPermits();
                }
                while (running && relayBatch() == BATCH) {
                    LOG.debug("More is waiting in the outbox");
                }
                failing = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                reportOnce(e);
            }
        }
    }

    private int relayBatch() {
        return QuarkusTransaction.requiringNew().timeout(BATCH_TIMEOUT_SECONDS).call(() -> {
            if (!outbox.lockForRelay()) {
                return 0;
            }
            var messages = outbox.oldest(BATCH);
            if (!messages.isEmpty()) {
                sender.send(messages);
                outbox.delete(messages);
            }
            return messages.size();
        });
    }

    private void reportOnce(RuntimeException failure) {
        if (running && !failing) {
            LOG.warnf("Events wait in the outbox until they can be sent: %s", failure.toString());
        }
        failing = true;
    }
}
