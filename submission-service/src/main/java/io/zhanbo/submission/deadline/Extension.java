package io.zhanbo.submission.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lets one unit or one entry hand in for longer than the others: who asked, who approved, why, and until when. */
@Entity
public class Extension {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    /** The unit all of whose entries it is for, or null. */
    @Column(name = "unit_id")
    private String unitId;

    /** The one entry it is for, or null. */
    @Column(name = "entry_id")
    private String entryId;

    /** Its last second. */
    @Column(name = "until_at")
    private Instant until;

    /** Whether it is good for one hand-in only. */
    @Column(name = "one_use")
    private boolean oneUse;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** The entry that was handed in with it, if it is good for one. */
    @Column(name = "used_by")
    private String usedBy;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Extension() {}

    /** For a unit or for an entry: one of the two is null. */
    public Extension(String id, String contestId, String unitId, String entryId, Instant until, boolean oneUse) {
        this.id = id;
        this.contestId = contestId;
        this.unitId = unitId;
        this.entryId = entryId;
        this.until = until.truncatedTo(ChronoUnit.SECONDS);
        this.oneUse = oneUse;
    }

    public void approve(String by, Instant at, String askedBy, String why) {
        approvedBy = by;
        approvedAt = at;
        requestedBy = askedBy;
        reason = why;
    }

    /** False if it was revoked before. */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** Whether it was granted to this entry or its unit. */
    boolean isFor(Bound bound) {
        return unitId == null ? entryId.equals(bound.id()) : unitId.equals(bound.unitId());
    }

    /** What the journal calls it. */
    public String subject() {
        return "extension:" + id;
    }

    public String id() {
        return id;
    }

    public String contestId() {
        return contestId;
    }

    public String unitId() {
        return unitId;
    }

    public String entryId() {
        return entryId;
    }

    public Instant until() {
        return until;
    }

    public boolean isOneUse() {
        return oneUse;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String usedBy() {
        return usedBy;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
