package io.zhanbo.submission.invitation;

import java.time.Instant;

/**
 * An invitation without its secret.
 *
 * @param unitId  the only unit the entry may be of, or null if any
 * @param entryId the entry, which may not have been begun
 */
record InvitationView(
        String id,
        String contestId,
        String unitId,
        String entryId,
        InvitationState state,
        Instant madeAt,
        Instant expiresAt) {

    static InvitationView of(Invitation invitation, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.capability().contestId(),
                invitation.capability().unitId(),
                invitation.capability().entryId(),
                invitation.state(now),
                invitation.madeAt(),
                invitation.expiresAt());
    }
}
