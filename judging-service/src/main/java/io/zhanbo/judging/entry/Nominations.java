package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The entries a round may be held over: those nominated for the final, those vouched for in a unit's preliminary. */
@ApplicationScoped
public class Nominations {

    private final Entries entries;
    private final Proxies proxies;
    private final Contests contests;

    Nominations(Entries entries, Proxies proxies, Contests contests) {
        this.entries = entries;
        this.proxies = proxies;
        this.contests = contests;
    }

    /** All entries now nominated in a contest. */
    public List<Nomination> of(String contestId) {
        return describe(contestId, entries.nominated(contestId));
    }

    /** All entries that a unit, or one below it, now vouches for and has not nominated. */
    public List<Nomination> vouched(String contestId, String unitId) {
        return describe(contestId, ofUnit(contestId, unitId));
    }

    /** As {@link #of}; they stay nominated until the current transaction ends. */
    public List<Nomination> hold(String contestId) {
        return describe(contestId, held(entries.nominated(contestId)));
    }

    /** As {@link #vouched}; they stay so until the current transaction ends. */
    public List<Nomination> holdVouched(String contestId, String unitId) {
        return describe(contestId, held(ofUnit(contestId, unitId)));
    }

    private PanacheQuery<Entry> ofUnit(String contestId, String unitId) {
        return entries.vouched(contestId, contests.known(contestId).within(unitId));
    }

    /** A withdrawal waits, and then finds the round that was opened meanwhile. */
    private static PanacheQuery<Entry> held(PanacheQuery<Entry> query) {
        return query.withLock(LockModeType.PESSIMISTIC_READ);
    }

    private List<Nomination> describe(String contestId, PanacheQuery<Entry> query) {
        Contest contest = contests.known(contestId);
        return query.list().stream()
                .map(entry -> new Nomination(
                        entry.id(),
                        entry.title(),
                        entry.description(),
                        contest.topic(entry.topic()),
                        contest.form(entry.form()),
                        proxies.keyFor(entry)))
                .toList();
    }
}
