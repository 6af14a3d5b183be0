package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jboss.logging.Logger;

/**
 * Empties the mailbox: every mail is first kept here, then taken out of the way, then looked into. Whatever comes in
 * between, the next look goes on where this one stopped.
 */
@ApplicationScoped
class PollMailbox {

    private static final Logger LOG = Logger.getLogger(PollMailbox.class);

    private final String me = UUID.randomUUID().toString();
    private final KeepMail keepMail;
    private final LookIntoMail lookIntoMail;
    private final ReceivedMails mails;
    private final MailboxMetrics metrics;
    private final MailboxSettings settings;
    private final Clock clock;

    PollMailbox(
            KeepMail keepMail,
            LookIntoMail lookIntoMail,
            ReceivedMails mails,
            MailboxMetrics metrics,
            MailboxSettings settings,
            Clock clock) {
        this.keepMail = keepMail;
        this.lookIntoMail = lookIntoMail;
        this.mails = mails;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.mailbox.poll-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        if (settings.host().isPresent()) {
            if (isMine()) {
                try {
                    empty();
                } finally {
                    QuarkusTransaction.requiringNew().run(() -> mails.release(me));
                }
            }
            metrics.count();
        }
    }

    private void empty() {
        takeIn();
        for (String id : mails.waiting(clock.instant())) {
            if (isMine()) {
                lookIntoMail.look(id);
            }
        }
    }

    private void takeIn() {
        try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
            for (IMAPMessage message : mailbox.waiting()) {
                if (isMine()) {
                    takeIn(mailbox, message);
                }
            }
        } catch (MessagingException | RuntimeException e) {
            // What a server says may quote a mail.
            LOG.warnf("The mailbox cannot be emptied: %s", e.getClass().getSimpleName());
        }
    }

    /** One that cannot be taken in must not keep the others waiting; it stays where it is. */
    private void takeIn(ImapMailbox mailbox, IMAPMessage message) {
        try {
            keepMail.keep(ImapMailbox.describe(message));
            mailbox.moveAway(message);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warnf("A mail stays in the mailbox: %s", e.getClass().getSimpleName());
        }
    }

    private boolean isMine() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> mails.lease(me, now, now.plus(settings.lease())));
    }
}
