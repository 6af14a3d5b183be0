package io.zhanbo.submission.notice;

import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has a mail tried again that was given up, or made while no server was configured. */
@ApplicationScoped
class RetryMail {

    private final OutgoingMails mails;
    private final Journal journal;
    private final Clock clock;

    RetryMail(OutgoingMails mails, Journal journal, Clock clock) {
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NothingToRetry if it is any other */
    @Transactional
    OutgoingMail retry(String id) {
        OutgoingMail mail = mails.lock(id);
        mail.retry(clock.instant());
        journal.write(mail.subject(), "tried again");
        return mail;
    }
}
