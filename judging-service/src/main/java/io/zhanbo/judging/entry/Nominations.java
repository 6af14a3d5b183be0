package io.zhanbo.judging.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The entries a round may be held over. */
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

    /** As {@link #of}; they stay nominated until the current transaction ends. */
    public List<Nomination> hold(String contestId) {
        return describe(contestId, entries.nominatedHeld(contestId));
    }

    private List<Nomination> describe(String contestId, List<Entry> nominated) {
        Contest contest = contests.known(contestId);
        return nominated.stream()
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
