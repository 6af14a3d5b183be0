package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.video.VideoView;
import java.time.Instant;
import java.util.List;

/**
 * An entry as its contestant, its unit's liaison and the organiser read it.
 *
 * @param wordsVersion of what a form writes: words, people and consents; nothing else raises it
 * @param openUpload   the upload that is not finished, to go on with from anywhere, or null
 * @param repairUntil  last second of the repair window, or null if there was none
 * @param returnReason why the liaison gave it back, until it is handed in again
 * @param vouching     who answers for it, since when and for what; null if nobody does
 * @param team         who stands behind the work besides the contestant, or null
 * @param guardianConsentMissing whether the contestant is a minor for whom a guardian has yet to consent, before the nomination
 */
public record EntryView(
        String id,
        String contestId,
        long version,
        long wordsVersion,
        EntryState state,
        String title,
        String description,
        String topic,
        String form,
        String unitId,
        Person contestant,
        String instructorName,
        List<Channel> consents,
        Script script,
        VideoView video,
        String openUpload,
        Instant submittedAt,
        Instant nominatedAt,
        Instant repairUntil,
        String returnReason,
        SignOff vouching,
        Team team,
        boolean guardianConsentMissing) {

    /**
     * @param phone masked
     * @param email masked
     * @param minor whether a guardian has to consent, or null if nobody said
     */
    public record Person(String name, String phone, String email, Language language, Boolean minor) {}

    /** @param characters how many its text has, not counting blanks, or null */
    public record Script(String fileName, long size, String sha256, Integer characters) {}
}
