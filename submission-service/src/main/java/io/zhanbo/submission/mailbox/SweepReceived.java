package io.zhanbo.submission.mailbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets old mails and what was understood of them; that they came, and what was made of them, stays. */
@ApplicationScoped
class SweepReceived {

    private final ReceivedMails mails;
    private final ObjectStore store;
    private final MailboxSettings settings;
    private final Clock clock;

    SweepReceived(ReceivedMails mails, ObjectStore store, MailboxSettings settings, Clock clock) {
        this.mails = mails;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.mailbox.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        mails.rememberedBefore(clock.instant().minus(settings.maxAge())).forEach(mail -> {
            if (mail.objectKey() != null) {
                store.delete(Bucket.ORIGINALS, mail.objectKey());
            }
            mail.forget();
        });
    }
}
