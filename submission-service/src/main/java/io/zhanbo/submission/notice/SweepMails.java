package io.zhanbo.submission.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Forgets old mails with all that they said. */
@ApplicationScoped
class SweepMails {

    private static final Logger LOG = Logger.getLogger(SweepMails.class);

    private final OutgoingMails mails;
    private final NoticeSettings settings;
    private final Clock clock;

    SweepMails(OutgoingMails mails, NoticeSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.notices.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        int removed = mails.removeMadeBefore(clock.instant().minus(settings.maxAge()));
        if (removed > 0) {
            LOG.infof("%d old mails were forgotten", removed);
        }
    }
}
