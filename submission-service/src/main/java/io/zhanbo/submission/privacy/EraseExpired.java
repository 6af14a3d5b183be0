package io.zhanbo.submission.privacy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.person.ContestHolding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Erases the people of contests that keep nobody any longer: entry by entry, and with the last whoever spoke for the units. */
@ApplicationScoped
class EraseExpired {

    private static final Logger LOG = Logger.getLogger(EraseExpired.class);

    private final Contests contests;
    private final Entries entries;
    private final EraseEntry eraseEntry;
    private final List<ContestHolding> holdings;
    private final Journal journal;
    private final PrivacySettings settings;
    private final Clock clock;

    EraseExpired(
            Contests contests,
            Entries entries,
            EraseEntry eraseEntry,
            @All List<ContestHolding> holdings,
            Journal journal,
            PrivacySettings settings,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.eraseEntry = eraseEntry;
        this.holdings = holdings;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.privacy.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        contests.all().stream().filter(contest -> isOver(contest, now)).forEach(contest -> {
            entries.notErased(contest.id()).forEach(id -> attempt("entry:" + id, () -> eraseEntry.expire(id)));
            attempt(
                    "contest:" + contest.id(),
                    () -> QuarkusTransaction.requiringNew().run(() -> dropRest(contest)));
        });
    }

    /** Of a contest that was cleared before nothing is left to drop, and nothing is noted. */
    private void dropRest(Contest contest) {
        int rows = holdings.stream()
                .mapToInt(holding -> holding.dropAllOf(contest.id()))
                .sum();
        if (rows > 0) {
            journal.write("contest:" + contest.id(), "contacts and invitations dropped", "retention over");
        }
    }

    private boolean isOver(Contest contest, Instant now) {
        return contest.retention()
                .or(settings::retention)
                .map(kept -> contest.timeline().endPlus(kept))
                .filter(now::isAfter)
                .isPresent();
    }

    /** One that fails must not keep the others waiting; it is tried again with the next sweep. */
    private static void attempt(String whose, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.warnf(e, "The people of %s could not be erased yet", whose);
        }
    }
}
