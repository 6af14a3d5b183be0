package io.zhanbo.submission.upload;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.UploadedPart;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The arrival of one file in parts, from any number of sessions and devices. */
@Entity
public class Upload {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private UploadState state = UploadState.OPEN;

    /** What object storage calls it. */
    @Column(name = "storage_id")
    private String storageId;

    @Column(name = "object_key")
    private String objectKey;

    private long size;

    private String sha256;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** When someone last asked where to send parts to. */
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    /** When its contestant said that everything is there, and it was. */
    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** What it was then, and nothing that is sent later; until it is over. */
    @Convert(converter = PartsColumn.class)
    private List<UploadedPart> parts;

    /** Since when someone has been putting it together. */
    @Column(name = "taken_at")
    private Instant takenAt;

    /** Why it was given up, if its bytes are to blame. */
    @Convert(converter = RefusalColumn.class)
    private Refusal refusal;

    protected Upload() {}

    Upload(String id, String entryId, String storageId, ObjectRef original, Instant openedAt) {
        this.id = id;
        this.entryId = entryId;
        this.storageId = storageId;
        this.objectKey = original.key();
        this.size = original.size();
        this.sha256 = original.sha256();
        this.openedAt = openedAt;
        this.lastUsedAt = openedAt;
    }

    void use(Instant now) {
        requireOpen();
        lastUsedAt = now;
    }

    boolean isUnusedSince(Instant moment) {
        return lastUsedAt.isBefore(moment);
    }

    /** @param arrived what it is made of; empty if it came whole */
    void accept(Instant now, List<UploadedPart> arrived) {
        requireOpen();
        state = UploadState.ASSEMBLING;
        acceptedAt = now;
        parts = arrived;
    }

    /** A moment as the database keeps it. */
    static Instant stamp(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Whoever gets true is to put it together.
     *
     * @param patience after which whoever took it before is thought dead
     */
    boolean take(Instant now, Duration patience) {
        boolean isFree = takenAt == null || takenAt.plus(patience).isBefore(now);
        if (state != UploadState.ASSEMBLING || !isFree) {
            return false;
        }
        takenAt = now;
        return true;
    }

    /** Nobody is at it any more, unless someone else has taken it since. */
    void leave(Instant since) {
        if (since.equals(takenAt)) {
            takenAt = null;
        }
    }

    void complete() {
        state = UploadState.COMPLETE;
        parts = null;
    }

    void abort() {
        state = UploadState.ABORTED;
        parts = null;
    }

    void refuse(Refusal why) {
        abort();
        refusal = why;
    }

    /** Nothing of it is kept, nor what its bytes were. */
    void forget() {
        abort();
        sha256 = "";
        refusal = null;
    }

    /** @throws UploadNotOpen if nothing can arrive any more */
    void requireOpen() {
        if (state != UploadState.OPEN) {
            throw new UploadNotOpen(state);
        }
    }

    boolean is(UploadState other) {
        return state == other;
    }

    PartPlan plan() {
        return PartPlan.of(size);
    }

    /** The file it becomes; its sha256 is what the client claims. */
    ObjectRef original() {
        return new ObjectRef(Bucket.ORIGINALS.logicalName(), objectKey, size, sha256);
    }

    String id() {
        return id;
    }

    String entryId() {
        return entryId;
    }

    UploadState state() {
        return state;
    }

    String storageId() {
        return storageId;
    }

    String objectKey() {
        return objectKey;
    }

    long size() {
        return size;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    List<UploadedPart> parts() {
        return parts == null ? List.of() : parts;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
