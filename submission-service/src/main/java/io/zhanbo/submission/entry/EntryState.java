package io.zhanbo.submission.entry;

/** How far an entry has come. The order is that of the words in the problem texts. */
public enum EntryState {
    /** The contestant works on it. */
    DRAFT,
    /** Handed in. */
    SUBMITTED,
    /** The unit's liaison answers for its content. */
    VOUCHED,
    /** In the final; text and video are frozen. */
    NOMINATED,
    /** Out of the contest; only who withdrew their own entry can go on with it, while handing in is possible. */
    WITHDRAWN
}
