package io.zhanbo.submission.script;

import io.zhanbo.submission.contest.ScriptLength;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A script that has been announced for an entry and is on its way; a new announcement takes its place. */
@Entity
@Table(name = "script_upload")
class ScriptUpload {

    @Id
    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "file_name")
    private String fileName;

    private long size;

    private String sha256;

    @Column(name = "object_key")
    private String objectKey;

    @Column(name = "announced_at")
    private Instant announcedAt;

    /** When its contestant said that it is there, and something was. */
    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected ScriptUpload() {}

    ScriptUpload(String entryId, ScriptForm form, String objectKey, Instant now) {
        this.entryId = entryId;
        this.fileName = form.name();
        this.size = form.size();
        this.sha256 = form.sha256();
        this.objectKey = objectKey;
        this.announcedAt = now;
    }

    /**
     * It is there, though it may have to wait to be looked at: what counts is when it was there first.
     *
     * @return that moment
     */
    Instant accept(Instant now) {
        acceptedAt = arrivedAt(now);
        return acceptedAt;
    }

    /** When it was there, if it is found to be there now. */
    Instant arrivedAt(Instant now) {
        return acceptedAt == null ? now : acceptedAt;
    }

    /** What was there is not what was announced, which may still come. */
    void takeBack() {
        acceptedAt = null;
    }

    ExpectedScript expected(ScriptLength length) {
        return new ExpectedScript(entryId, objectKey, form(), length);
    }

    String entryId() {
        return entryId;
    }

    ScriptForm form() {
        return new ScriptForm(fileName, size, sha256);
    }

    String objectKey() {
        return objectKey;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    /** Whether it was this very announcement. */
    boolean isAt(String key) {
        return objectKey.equals(key);
    }
}
