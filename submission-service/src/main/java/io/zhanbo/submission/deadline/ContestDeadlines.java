package io.zhanbo.submission.deadline;

import io.zhanbo.submission.contest.Timeline;
import java.util.List;
import java.util.function.Predicate;

/** The deadlines within one contest, from one look at what was granted, for who asks about many of its units and entries. */
public final class ContestDeadlines {

    private final Timeline timeline;
    private final List<Extension> open;

    ContestDeadlines(Timeline timeline, List<Extension> open) {
        this.timeline = timeline;
        this.open = List.copyOf(open);
    }

    public Timeline of(Bound bound) {
        return with(extension -> extension.isFor(bound));
    }

    /** For someone about to begin an entry in a unit. */
    public Timeline ofUnit(String unitId) {
        return with(extension -> unitId.equals(extension.unitId()));
    }

    private Timeline with(Predicate<Extension> granted) {
        Timeline moved = timeline;
        for (Extension extension : open) {
            if (granted.test(extension)) {
                moved = extension.isOneUse()
                        ? moved.extendedOnceTo(extension.until())
                        : moved.extendedTo(extension.until());
            }
        }
        return moved;
    }
}
