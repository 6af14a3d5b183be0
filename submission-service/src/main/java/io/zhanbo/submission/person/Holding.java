package io.zhanbo.submission.person;

/**
 * Something that is held about an entry and its people beside the entry itself. Every bean of this type is asked when
 * someone wants to see all that is held, and when it is all given up.
 */
public interface Holding {

    /** What it is called in the export. */
    String name();

    /** All of it, as it is to stand in the export's JSON. */
    Object show(String entryId);

    /** Locks rows that have to be locked before the entry's. */
    default void lock(String entryId) {}

    /**
     * Gives all of it up, in the transaction that erases the entry's people. Files are not deleted here but handed to
     * {@link io.zhanbo.submission.removal.Removals}.
     */
    void drop(String entryId);
}
