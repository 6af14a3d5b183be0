package io.zhanbo.judging.result;

import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.judging.round.Work;

/** A work that still counts, and how it fared. */
record Standing(Work work, Result result) {

    RankedEntry ranked() {
        return new RankedEntry(work.entryId(), result.rank(), result.score(), result.prize());
    }
}
