package io.zhanbo.submission.entry;

import io.zhanbo.events.media.Finding;
import java.util.List;

/**
 * Something happened to an entry that its people want to know. Fired inside the transaction that makes it so.
 *
 * @param entry    as it is now
 * @param what     what happened
 * @param reason   why, as a person put it, or null
 * @param findings what the checks saw, worst first
 */
public record EntryNews(Entry entry, What what, String reason, List<Finding> findings) {

    /** What can happen. */
    public enum What {
        SUBMITTED,
        /** The checks want the video looked at, or reject it; or a person does. */
        FOUND_FAULTY,
        RETURNED,
        NOMINATED,
        /** Another takes part in its place. */
        SUBSTITUTED
    }

    public static EntryNews of(Entry entry, What what) {
        return new EntryNews(entry, what, null, List.of());
    }

    public static EntryNews returned(Entry entry, String reason) {
        return new EntryNews(entry, What.RETURNED, reason, List.of());
    }

    public static EntryNews substituted(Entry entry, String reason) {
        return new EntryNews(entry, What.SUBSTITUTED, reason, List.of());
    }

    /** By a person, who was asked by the checks. */
    public static EntryNews rejected(Entry entry, String reason) {
        return new EntryNews(entry, What.FOUND_FAULTY, reason, List.of());
    }

    static EntryNews faulty(Entry entry, List<Finding> findings) {
        return new EntryNews(entry, What.FOUND_FAULTY, null, List.copyOf(findings));
    }
}
