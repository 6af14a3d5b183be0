package io.zhanbo.submission.entry;

import io.zhanbo.events.media.Finding;
import io.zhanbo.runtime.problem.BrokenRule;
import java.util.List;

/**
 * Something happened to an entry that its people want to know. Fired inside the transaction that makes it so.
 *
 * @param entry    as it is now
 * @param what     what happened
 * @param reason   why, as a person put it, or null
 * @param findings what the checks saw, worst first
 * @param refusal  which rule an uploaded file breaks, or null
 */
public record EntryNews(Entry entry, What what, String reason, List<Finding> findings, BrokenRule refusal) {

    /** What can happen. */
    public enum What {
        SUBMITTED,
        /** What was uploaded cannot be its video; who uploaded it does not know yet. */
        VIDEO_REFUSED,
        /** It has the video that was uploaded; who uploaded it had to wait, perhaps until handing in was over. */
        VIDEO_THERE,
        /** The checks want the video looked at, or reject it; or a person does. */
        FOUND_FAULTY,
        RETURNED,
        NOMINATED,
        /** Another takes part in its place. */
        SUBSTITUTED
    }

    public static EntryNews of(Entry entry, What what) {
        return new EntryNews(entry, what, null, List.of(), null);
    }

    public static EntryNews returned(Entry entry, String reason) {
        return new EntryNews(entry, What.RETURNED, reason, List.of(), null);
    }

    public static EntryNews substituted(Entry entry, String reason) {
        return new EntryNews(entry, What.SUBSTITUTED, reason, List.of(), null);
    }

    /** By a person, who was asked by the checks. */
    public static EntryNews rejected(Entry entry, String reason) {
        return new EntryNews(entry, What.FOUND_FAULTY, reason, List.of(), null);
    }

    /** @param why with words for the entry's people */
    public static EntryNews videoRefused(Entry entry, BrokenRule why) {
        return new EntryNews(entry, What.VIDEO_REFUSED, null, List.of(), why);
    }

    static EntryNews faulty(Entry entry, List<Finding> findings) {
        return new EntryNews(entry, What.FOUND_FAULTY, null, List.copyOf(findings), null);
    }
}
