package io.zhanbo.submission.person;

/** Something that is held about people of a contest who are not an entry's, or by which they are reached; dropped when its retention is over. */
public interface ContestHolding {

    /**
     * Gives all of it up, in the caller's transaction.
     *
     * @return how many rows that were
     */
    int dropAllOf(String contestId);
}
