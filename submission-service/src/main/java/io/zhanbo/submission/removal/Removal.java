package io.zhanbo.submission.removal;

import io.zhanbo.runtime.storage.Bucket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file that nobody needs any more and that is still there. */
@Entity
class Removal {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private Bucket bucket;

    @Column(name = "object_key")
    private String objectKey;

    /** What object storage calls an upload whose parts may not have been joined. */
    @Column(name = "storage_id")
    private String storageId;

    /** Null if it may go at once. */
    @Column(name = "not_before")
    @SuppressWarnings("UnusedVariable") // queries look for it
    private Instant notBefore;

    protected Removal() {}

    Removal(String entryId, Bucket bucket, String objectKey, String storageId, Instant notBefore) {
        this.id = UUID.randomUUID().toString();
        this.entryId = entryId;
        this.bucket = bucket;
        this.objectKey = objectKey;
        this.storageId = storageId;
        this.notBefore = notBefore;
    }

    String id() {
        return id;
    }

    Bucket bucket() {
        return bucket;
    }

    String objectKey() {
        return objectKey;
    }

    Optional<String> storageId() {
        return Optional.ofNullable(storageId);
    }
}
