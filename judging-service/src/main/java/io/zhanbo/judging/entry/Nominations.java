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

    /** All entries now nominated in a contest; they stay so until the current transaction ends. */
    public List<Nomination> hold(String contestId) {
        Contest contest = contests.known(contestId);
        return entries.nominatedHeld(contestId).stream()
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
