package io.zhanbo.submission.lookalike;

/**
 * Two entries of a contest that may be of the same contestant.
 *
 * @param entryId one of the unit's
 * @param otherId the other, or null if it is of a unit whose entries are none of the liaison's business
 * @param by      what is the same
 */
record Lookalike(String entryId, String otherId, By by) {

    /** What is the same. */
    enum By {
        /** Of the two, only one can be handed in. */
        NAME_AND_PHONE,
        /** Two people, perhaps: it happens. */
        NAME_AND_UNIT
    }
}
