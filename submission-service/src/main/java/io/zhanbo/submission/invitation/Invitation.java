package io.zhanbo.submission.invitation;

import io.zhanbo.submission.Capability;
import io.zhanbo.submission.entry.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;

/** Lets whoever holds its token act as an entry's owner; worth nothing as soon as the entry has another owner. */
@Entity
class Invitation {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    /** The only unit the entry may be of, or null if any. */
    @Column(name = "unit_id")
    private String unitId;

    /** The entry; one that is yet to be begun has its id already. */
    @Column(name = "entry_id")
    private String entryId;

    /** As whom its holder acts. */
    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "token_sha256")
    private byte[] tokenSha256;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Invitation() {}

    Invitation(String id, Capability capability, String ownerId, InvitationToken token) {
        this.id = id;
        this.contestId = capability.contestId();
        this.unitId = capability.unitId();
        this.entryId = capability.entryId();
        this.ownerId = ownerId;
        this.tokenSha256 = token.sha256();
    }

    void made(String by, Instant at, Instant lastMoment) {
        madeBy = by;
        madeAt = at;
        expiresAt = lastMoment;
    }

    /** Compared in constant time, though the row was found by the digest: how long a lookup takes tells nothing. */
    boolean isOf(InvitationToken token) {
        return MessageDigest.isEqual(tokenSha256, token.sha256());
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** @throws InvitationOver if it cannot be used any more */
    void accept(Instant now) {
        requireOpen(now);
        acceptedAt = now;
    }

    /** @throws InvitationOver if it cannot be used any more */
    void revoke(Instant now) {
        requireOpen(now);
        revokedAt = now;
    }

    private void requireOpen(Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw new InvitationOver(state(now));
        }
    }

    Capability capability() {
        return new Capability(contestId, unitId, entryId);
    }

    /** Whether its holder acts as nobody with an account, and may become the owner. */
    boolean isForWhoeverComes() {
        return ownerId.equals(Entry.unclaimedOwner(entryId));
    }

    /** What the journal calls it. */
    String subject() {
        return "invitation:" + id;
    }

    String id() {
        return id;
    }

    String ownerId() {
        return ownerId;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
