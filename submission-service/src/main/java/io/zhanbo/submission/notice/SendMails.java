package io.zhanbo.submission.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Sends what is due, one mail after the other, whichever of the replicas gets to it first. */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);
    private static final int AT_ONCE = 100;

    private final CollectNotices collectNotices;
    private final OutgoingMails mails;
    private final SendMail sendMail;
    private final Clock clock;

    SendMails(CollectNotices collectNotices, OutgoingMails mails, SendMail sendMail, Clock clock) {
        this.collectNotices = collectNotices;
        this.mails = mails;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.notices.send-every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        Instant now = clock.instant();
        collectNotices.collect(now);
        for (String id : mails.due(now, AT_ONCE)) {
            try {
                sendMail.send(id);
            } catch (NotDelivered e) {
                LOG.warnf("Mail %s was not sent: %s", id, e.getMessage());
                if (!e.isAnAnswer()) {
                    // The server is away: the others would only wait for it, too, and lose an attempt.
                    return;
                }
            } catch (RuntimeException e) {
                // A fault of ours: it must not keep the others waiting. Without its words, which may quote the mail.
                LOG.errorf("Mail %s cannot be sent: %s", id, e.getClass().getName());
                sendMail.fault(id, e);
            }
        }
    }
}
