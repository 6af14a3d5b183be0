package io.zhanbo.submission.mailbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch: mails that were given up, which somebody has to look at. */
@Singleton
class MailboxMetrics {

    private final ReceivedMails mails;
    private final AtomicLong failed;

    MailboxMetrics(MeterRegistry registry, ReceivedMails mails) {
        this.mails = mails;
        this.failed = registry.gauge("zhanbo.submission.mails.failed", new AtomicLong());
    }

    void count() {
        failed.set(mails.count(MailStanding.FAILED));
    }
}
