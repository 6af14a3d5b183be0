package io.zhanbo.submission.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.video.VideoVerdict;
import java.util.List;

/**
 * A unit's entries, with those of the units below it, as its liaison watches them.
 *
 * @param intake         all in numbers
 * @param below          the same for each unit below it
 * @param rankingVersion of the order that the ranks are of
 * @param page           which part of the entries this is, from 0
 * @param total          entries there are, not counting those withdrawn
 * @param entries        by title
 */
record UnitBoard(
        UnitIntake intake,
        List<UnitIntake> below,
        @JsonUnwrapped TimeLeft timeLeft,
        long rankingVersion,
        int page,
        int size,
        long total,
        List<Line> entries) {

    /**
     * @param unitId   the unit it competes for
     * @param rank     its place in the order of the unit whose board this is, from 1, or null
     * @param verdict  of its video, or null if there is none
     * @param findings how many things the checks saw
     * @param missing  fields that are empty; {@code script}, {@code video} or {@code openUpload} likewise
     * @param claimed  whether an account has taken it over, or made it
     */
    record Line(
            String id,
            long version,
            String unitId,
            Integer rank,
            String title,
            String contestant,
            EntryState state,
            VideoVerdict verdict,
            int findings,
            List<String> missing,
            boolean claimed) {}
}
