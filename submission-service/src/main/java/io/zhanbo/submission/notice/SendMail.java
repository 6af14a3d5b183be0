package io.zhanbo.submission.notice;

import io.zhanbo.submission.notice.Recipients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends one mail while it holds its row: nobody else does, and when this process dies the row is free again. A mail that
 * the server accepted before the process died is sent once more, under the same Message-ID; nothing can be done about that.
 */
@ApplicationScoped
class SendMail {

    private final OutgoingMails mails;
    private final Notices notices;
    private final Recipients recipients;
    private final OptOuts optOuts;
    private final Letters letters;
    private final Postman postman;
    private final NoticeSettings settings;
    private final Clock clock;

    SendMail(
            OutgoingMails mails,
            Notices notices,
            Recipients recipients,
            OptOuts optOuts,
            Letters letters,
            Postman postman,
            NoticeSettings settings,
            Clock clock) {
        this.mails = mails;
        this.notices = notices;
        this.recipients = recipients;
        this.optOuts = optOuts;
        this.letters = letters;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotDelivered having noted it */
    @Transactional(dontRollbackOn = NotDelivered.class)
    void send(String id) throws NotDelivered {
        Optional<OutgoingMail> claimed = mails.claim(id, clock.instant());
        if (claimed.isPresent()) {
            send(claimed.get());
        }
    }

    /** It could not even be put into words, which is a fault of ours; it must not be the first in line for ever. */
    @Transactional
    void fault(String id, RuntimeException fault) {
        Instant now = clock.instant();
        mails.claim(id, now).ifPresent(mail -> mail.failed(NotDelivered.faulty(fault), settings, now));
    }

    private void send(OutgoingMail mail) throws NotDelivered {
        Optional<Person> person = recipients.find(mail.recipient());
        List<News> wanted = wanted(mail);
        Instant now = clock.instant();
        if (!postman.isThere()) {
            mail.end(MailState.OFF);
        } else if (person.isEmpty()) {
            mail.end(MailState.NOBODY);
        } else if (wanted.isEmpty()) {
            mail.end(MailState.DECLINED);
        } else {
            try {
                postman.take(letters.write(mail, wanted, person.get().language()), person.get());
                mail.sent(now);
            } catch (NotDelivered e) {
                mail.failed(e, settings, now);
                throw e;
            }
        }
    }

    private List<News> wanted(OutgoingMail mail) {
        boolean onlyWhatMust = optOuts.includes(mail.recipient());
        return notices.in(mail).stream()
                .map(notices::open)
                .filter(news -> !onlyWhatMust || news.isMandatory())
                .toList();
    }
}
