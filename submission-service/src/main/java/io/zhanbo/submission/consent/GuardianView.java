package io.zhanbo.submission.consent;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contestant.GuardianConsent.How;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a guardian consented to.
 *
 * @param recordedBy id of who recorded it
 * @param revokedAt  since when it counts no longer, or null
 */
record GuardianView(
        String guardianName,
        How how,
        LocalDate givenOn,
        List<Channel> channels,
        String recordedBy,
        Instant recordedAt,
        Instant revokedAt) {}
