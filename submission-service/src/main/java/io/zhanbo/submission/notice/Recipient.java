package io.zhanbo.submission.notice;

/**
 * Whom a notice is for, without saying who that is.
 *
 * @param key of an entry's contestant, or of a unit's contact
 */
record Recipient(String key) {

    private static final String CONTESTANT = "contestant:";
    private static final String CONTACT = "contact:";

    static Recipient contestant(String entryId) {
        return new Recipient(CONTESTANT + entryId);
    }

    static Recipient contact(String contactId) {
        return new Recipient(CONTACT + contactId);
    }

    boolean isContestant() {
        return key.startsWith(CONTESTANT);
    }

    /** Of the entry or of the contact. */
    String id() {
        return key.substring(key.indexOf(':') + 1);
    }
}
