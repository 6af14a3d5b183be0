package io.zhanbo.submission;

/**
 * What an invitation lets its holder do: act as the owner of one entry, or begin it.
 *
 * @param contestId the entry's contest
 * @param unitId    the only unit the entry may be of, or null if any
 * @param entryId   the entry, which may not have been begun
 */
public record Capability(String contestId, String unitId, String entryId) {

    /** Under which name a security identity carries it. */
    public static final String ATTRIBUTE = "zhanbo.capability";
}
