package io.zhanbo.submission.catalogue;

/** What committing makes, or made, of a row. */
enum Outcome {
    /** A new draft. */
    NEW,
    /** The unit's draft is known and gets these words. */
    UPDATED,
    /** The entry is known and says the same. */
    UNCHANGED,
    /** The entry is known, says something else and stays as it is; a {@link Remark} says why. */
    KEPT,
    /** Something is wrong with it; nothing of the catalogue is committed. */
    BROKEN
}
