package io.zhanbo.events.submission;

import java.util.List;

/**
 * Who is to be named with an entry. The only event with names; consumed for certificates, exhibits and hand-overs.
 *
 * @param entryId         the entry; also the message key
 * @param contestId       its contest
 * @param version         version of the entry
 * @param contestantName  display name of the contestant
 * @param unitName        display name of the unit
 * @param instructorName  display name of the instructing teacher, or null
 * @param consents        channels the people named agreed to, for example {@code SITE}, {@code FEED}
 */
public record EntryCredited(
        String entryId,
        String contestId,
        long version,
        String contestantName,
        String unitName,
        String instructorName,
        List<Channel> consents) {

    /** Where a name and a film may appear. */
    public enum Channel {
        SITE,
        FEED,
        PARTNER
    }
}
