package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has a mail looked into once more, as if it had just come. */
@ApplicationScoped
class LookAgain {

    private final ReceivedMails mails;
    private final Journal journal;
    private final Clock clock;

    LookAgain(ReceivedMails mails, Journal journal, Clock clock) {
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ReceivedMailGone if it is not here any more */
    @Transactional
    ReceivedMail order(String id) {
        ReceivedMail mail = mails.lock(id);
        mail.again(clock.instant());
        journal.write(mail.subject(), "to be looked into again");
        return mail;
    }
}
