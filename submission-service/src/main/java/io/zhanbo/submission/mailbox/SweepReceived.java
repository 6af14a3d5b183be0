package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Forgets old mails and what was understood of them; that they came, and what was made of them, stays. */
@ApplicationScoped
class SweepReceived {

    private static final Logger LOG = Logger.getLogger(SweepReceived.class);

    private final ReceivedMails mails;
    private final TakenParts takenParts;
    private final ObjectStore store;
    private final MailboxSettings settings;
    private final Clock clock;

    SweepReceived(
            ReceivedMails mails, TakenParts takenParts, ObjectStore store, MailboxSettings settings, Clock clock) {
        this.mails = mails;
        this.takenParts = takenParts;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.mailbox.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant moment = clock.instant().minus(settings.maxAge());
        QuarkusTransaction.requiringNew().run(() -> forget(moment));
        if (settings.host().isPresent()) {
            expunge(moment);
        }
    }

    private void forget(Instant moment) {
        mails.rememberedBefore(moment).forEach(mail -> {
            if (mail.objectKey() != null) {
                store.delete(Bucket.ORIGINALS, mail.objectKey());
            }
            mail.forget();
            takenParts.forget(mail);
        });
    }

    /** The server has a copy of each, which nobody else takes away. */
    private void expunge(Instant moment) {
        try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
            mailbox.expungeTaken(moment);
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf(
                    "Old mails stay on their server until the next sweep: %s",
                    e.getClass().getSimpleName());
        }
    }
}
