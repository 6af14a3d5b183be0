package io.zhanbo.submission.board;

import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.video.VideoVerdict;
import java.util.List;

/**
 * A unit's entries as its liaison watches them.
 *
 * @param intake  all in numbers
 * @param page    which part of the entries this is, from 0
 * @param total   entries there are, not counting those withdrawn
 * @param entries by title
 */
record UnitBoard(UnitIntake intake, int page, int size, long total, List<Line> entries) {

    /**
     * @param verdict  of its video, or null if there is none
     * @param findings how many things the checks saw
     * @param missing  fields that are empty; {@code script}, {@code video} or {@code openUpload} likewise
     * @param claimed  whether an account has taken it over, or made it
     */
    record Line(
            String id,
            long version,
            String title,
            String contestant,
            EntryState state,
            VideoVerdict verdict,
            int findings,
            List<String> missing,
            boolean claimed) {}
}
