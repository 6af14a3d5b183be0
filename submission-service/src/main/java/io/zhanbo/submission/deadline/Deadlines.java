package io.zhanbo.submission.deadline;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The one place that says until when an entry may do what: its contest's timeline, moved by what was granted to it. */
@ApplicationScoped
public class Deadlines {

    private final Contests contests;
    private final Extensions extensions;

    Deadlines(Contests contests, Extensions extensions) {
        this.contests = contests;
        this.extensions = extensions;
    }

    public Timeline of(Bound bound) {
        return new ContestDeadlines(contests.get(bound.contestId()).timeline(), extensions.open(bound)).of(bound);
    }

    /** For who asks about many. */
    public ContestDeadlines within(Contest contest) {
        return new ContestDeadlines(contest.timeline(), extensions.open(contest.id()));
    }

    /** For someone about to begin an entry in a unit. */
    public Timeline of(String contestId, String unitId) {
        return of(new Unbegun(contestId, unitId));
    }

    /**
     * An entry is handed in after its contest's own closing: if only an extension for one use allows it, that is used up.
     *
     * @throws ExtensionUsed if another hand-in was faster
     */
    public void use(Bound bound, Instant now) {
        if (!contests.get(bound.contestId()).timeline().isClosed(now)) {
            return;
        }
        List<Extension> running = extensions.open(bound).stream()
                .filter(extension -> !Timeline.isOver(extension.until(), now))
                .toList();
        if (running.stream().anyMatch(extension -> !extension.isOneUse())) {
            return;
        }
        if (running.stream().noneMatch(extension -> extensions.use(extension, bound.id(), now))) {
            throw new ExtensionUsed();
        }
    }

    private record Unbegun(String contestId, String unitId) implements Bound {

        @Override
        public String id() {
            return null;
        }
    }
}
