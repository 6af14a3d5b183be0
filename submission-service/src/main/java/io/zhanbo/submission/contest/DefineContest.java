package io.zhanbo.submission.contest;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.IfMatch;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Creates a contest or changes it; the season's start, once fixed, stays unless the definition names another. */
@ApplicationScoped
class DefineContest {

    private final Contests contests;
    private final Units units;
    private final ContestVersions versions;
    private final Event<ContestChanging> changing;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    DefineContest(
            Contests contests,
            Units units,
            ContestVersions versions,
            Event<ContestChanging> changing,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.units = units;
        this.versions = versions;
        this.changing = changing;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ContestRedefined if the writer has not seen the current version */
    @Transactional
    Contest define(String id, ContestDefinition definition, IfMatch seen) {
        Instant now = clock.instant();
        DefinitionCheck.check(id, definition);
        contests.reserve(id);
        Optional<Contest> known = contests.lock(id);
        if (!known.map(contest -> seen.holds(contest.version())).orElseGet(seen::holdsForNothing)) {
            throw new ContestRedefined(definition, known.map(ContestView::of).orElse(null));
        }
        ContestDefinition next = definition.startingAt(seasonStart(definition, known, now));
        ContestDefinition previous = known.map(Contest::definition).orElse(null);
        if (known.isPresent() && !known.get().redefine(next)) {
            return known.get();
        }
        changing.fire(new ContestChanging(id, previous, next, now));
        Contest contest = known.orElseGet(() -> create(id, next));
        units.define(id, next.units());
        versions.keep(contest, now);
        outbox.publish(id, contest.changed());
        journal.write(contest.subject(), "defined, version " + contest.version());
        return contest;
    }

    /** Defines a contest from a file, unless this very file has been taken in before. */
    @Transactional
    void load(String id, ContestDefinition definition, String fileSha256) {
        contests.reserve(id);
        if (contests.find(id)
                .filter(contest -> contest.isLoadedFrom(fileSha256))
                .isEmpty()) {
            define(id, definition, IfMatch.ANY).loadedFrom(fileSha256);
        }
    }

    private Contest create(String id, ContestDefinition definition) {
        Contest contest = new Contest(id, definition);
        contests.add(contest);
        return contest;
    }

    private static Instant seasonStart(ContestDefinition definition, Optional<Contest> known, Instant now) {
        return Optional.ofNullable(definition.seasonStart())
                .or(() -> known.map(Contest::seasonStart))
                .orElse(now)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
