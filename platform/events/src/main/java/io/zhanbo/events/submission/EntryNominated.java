package io.zhanbo.events.submission;

import java.time.Instant;
import java.util.List;

/**
 * A unit nominated an entry for the final; text and video are frozen from here on. Names of people are not in it.
 *
 * @param entryId        the entry; also the message key
 * @param contestId      its contest
 * @param version        version of the entry
 * @param unitId         the nominating unit
 * @param title          public title
 * @param description    public description
 * @param topic          code of its topic
 * @param form           code of its form
 * @param revision       the frozen revision of the video
 * @param conflictTokens keyed hashes of the people behind it, comparable with a judge's own, unreadable otherwise
 * @param nominatedAt    when
 */
public record EntryNominated(
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
        Instant nominatedAt) {}
