package io.zhanbo.submission.upload;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.storage.Bucket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    /** When its contestant said that everything is there, and it was. */
    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** Since when someone has been putting it together. */
    @Column(name = "taken_at")
    private Instant takenAt;

    protected Upload() {}

    Upload(String id, String entryId, String storageId, ObjectRef original, Instant openedAt) {
        this.id = id;
        this.entryId = entryId;
        this.storageId = storageId;
        this.objectKey = original.key();
        this.size = original.size();
        this.sha256 = original.sha256();
        this.openedAt = openedAt;
    }

    void accept(Instant now) {
        requireOpen();
        state = UploadState.ASSEMBLING;
        acceptedAt = now;
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
    }

    void abort() {
        state = UploadState.ABORTED;
    }

    /** Nothing of it is kept, nor what its bytes were. */
    void forget() {
        abort();
        sha256 = "";
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
}
