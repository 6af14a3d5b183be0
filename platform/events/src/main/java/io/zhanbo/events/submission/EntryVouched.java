package io.zhanbo.events.submission;

import java.time.Instant;
import java.util.List;

/**
 * A unit's liaison answers for an entry, which may now take part in the unit's own preliminary. Names of people are not in it.
 *
 * @param entryId        the entry; also the message key
 * @param contestId      its contest
 * @param version        version of the entry
 * @param unitId         the unit that vouches
 * @param title          public title
 * @param description    public description
 * @param topic          code of its topic
 * @param form           code of its form
 * @param revision       the revision of the video that was vouched for; a later upload ends the vouching
 * @param conflictTokens keyed hashes of the people behind it, comparable with a judge's own, unreadable otherwise
 * @param vouchedAt      when
 */
public record EntryVouched(
        String entryId,
        String contestId,
        long version,
        String unitId,
        String title,
        String description,
        String topic,
        String form,
        int revision,
        List<String> conflictTokens,
        Instant vouchedAt) {}
