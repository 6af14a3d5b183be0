package io.zhanbo.submission.privacy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Erases the people of contests that keep nobody any longer, entry by entry. */
@ApplicationScoped
class EraseExpired {

    private static final Logger LOG = Logger.getLogger(EraseExpired.class);

    private final Contests contests;
    private final Entries entries;
    private final EraseEntry eraseEntry;
    private final PrivacySettings settings;
    private final Clock clock;

    EraseExpired(Contests contests, Entries entries, EraseEntry eraseEntry, PrivacySettings settings, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.eraseEntry = eraseEntry;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.privacy.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        contests.all().stream()
                .filter(contest -> isOver(contest, now))
                .flatMap(contest -> entries.notErased(contest.id()).stream())
                .forEach(this::expire);
    }

    private boolean isOver(Contest contest, Instant now) {
        return contest.retention()
                .or(settings::retention)
                .map(kept -> contest.timeline().endPlus(kept))
                .filter(now::isAfter)
                .isPresent();
    }

    /** One that fails must not keep the others waiting; it is tried again with the next sweep. */
    private void expire(String entryId) {
        try {
            eraseEntry.expire(entryId);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The people of entry %s could not be erased yet", entryId);
        }
    }
}
