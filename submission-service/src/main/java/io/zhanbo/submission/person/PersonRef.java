package io.zhanbo.submission.person;

/**
 * One of the people of an entry. Each has a key of their own, under which what is known of them lies.
 *
 * @param entryId the entry
 * @param part    who of its people
 */
public record PersonRef(String entryId, String part) {

    public static PersonRef contestant(String entryId) {
        return new PersonRef(entryId, "contestant");
    }

    public static PersonRef instructor(String entryId) {
        return new PersonRef(entryId, "instructor");
    }

    public static PersonRef guardian(String entryId) {
        return new PersonRef(entryId, "guardian");
    }

    /** Those who take part besides the contestant. They come and go together, and so share a key. */
    public static PersonRef team(String entryId) {
        return new PersonRef(entryId, "team");
    }

    String id() {
        return entryId + "/" + part;
    }
}
