package io.zhanbo.submission.deadline;

/** What deadlines bind: an entry, as one of its unit and contest. */
public interface Bound {

    /** The entry, or null if it has not been begun. */
    String id();

    String contestId();

    String unitId();
}
