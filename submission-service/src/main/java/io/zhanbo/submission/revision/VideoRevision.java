package io.zhanbo.submission.revision;

import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.submission.video.Video;
import io.zhanbo.submission.video.VideoVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One film that an entry had or has. */
@Entity
@Table(name = "video_revision")
class VideoRevision {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    private int revision;

    private long size;

    /** As the contestant's device worked it out. */
    private String sha256;

    /** As the checks worked it out; null before they did. */
    @Column(name = "true_sha256")
    private String trueSha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private VideoVerdict verdict = VideoVerdict.CHECKING;

    /** Version of the newest check heard of. */
    @Column(name = "check_version")
    private long checkVersion = -1;

    protected VideoRevision() {}

    VideoRevision(String entryId, Video video) {
        this.id = idOf(entryId, video.revision());
        this.entryId = entryId;
        this.revision = video.revision();
        this.size = video.original().size();
        this.sha256 = video.original().sha256();
        this.uploadedAt = video.uploadedAt();
    }

    static String idOf(String entryId, int revision) {
        return entryId + "/" + revision;
    }

    void hear(VideoChecked checked) {
        if (checked.version() > checkVersion) {
            checkVersion = checked.version();
            trueSha256 = checked.sha256();
            verdict = VideoVerdict.of(checked.verdict());
        }
    }

    int revision() {
        return revision;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String trueSha256() {
        return trueSha256;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    VideoVerdict verdict() {
        return verdict;
    }
}
