package io.zhanbo.submission.contestant;

import io.zhanbo.events.submission.EntryCredited.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a guardian consented to for a contestant who is a minor, as someone who holds the proof recorded it.
 *
 * @param sealedName the guardian's name, under a key of the guardian's own
 * @param how        how it was given
 * @param givenOn    on which day
 * @param channels   where name and film may appear
 * @param recordedBy id of who recorded it
 * @param recordedAt when
 * @param revokedAt  since when it counts no longer, or null
 */
@Embeddable
public record GuardianConsent(
        @Column(name = "guardian_name") byte[] sealedName,

        @Column(name = "guardian_how") @Enumerated(EnumType.STRING)
        How how,

        @Column(name = "guardian_given_on") LocalDate givenOn,

        @Column(name = "guardian_channels") @Convert(converter = ConsentsColumn.class)
        List<Channel> channels,

        @Column(name = "guardian_recorded_by") String recordedBy,
        @Column(name = "guardian_recorded_at") Instant recordedAt,
        @Column(name = "guardian_revoked_at") Instant revokedAt) {

    /** What the proof is. */
    public enum How {
        /** A page that the guardian signed, kept at the unit. */
        SIGNED_PAGE,
        /** A scan or photograph of one. */
        PAPER_SCAN
    }

    public boolean isValid() {
        return revokedAt == null;
    }

    public GuardianConsent revoked(Instant now) {
        return new GuardianConsent(sealedName, how, givenOn, channels, recordedBy, recordedAt, now);
    }
}
