package io.zhanbo.submission.video;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.runtime.storage.Bucket;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An entry's film: one uploaded revision, and what media-service says about it. */
@Embeddable
public class Video {

    @Column(name = "video_revision")
    private int revision;

    @Column(name = "video_key")
    private String objectKey;

    @Column(name = "video_size")
    private long size;

    @Column(name = "video_sha256")
    private String claimedSha256;

    @Column(name = "video_uploaded_at")
    private Instant uploadedAt;

    @Column(name = "video_verdict")
    @Enumerated(EnumType.STRING)
    private VideoVerdict verdict = VideoVerdict.CHECKING;

    /** Version of the newest check heard of; -1 before the first. */
    @Column(name = "video_check_version")
    private long checkVersion = -1;

    @Column(name = "video_findings")
    @Convert(converter = FindingsColumn.class)
    private List<Finding> findings = List.of();

    @Column(name = "video_film")
    @Convert(converter = FilmColumn.class)
    private Film film;

    @Column(name = "video_renditions")
    @Convert(converter = RenditionsColumn.class)
    private Set<RenditionKind> renditions = Set.of();

    @Column(name = "video_override_reason")
    private String overrideReason;

    protected Video() {}

    public Video(int revision, ObjectRef original, Instant uploadedAt) {
        this.revision = revision;
        this.objectKey = original.key();
        this.size = original.size();
        this.claimedSha256 = original.sha256();
        this.uploadedAt = uploadedAt;
    }

    /** Takes the checks' verdict; false if it is about another revision or no news. */
    public boolean hear(VideoChecked checked) {
        if (checked.revision() != revision || checked.version() <= checkVersion) {
            return false;
        }
        checkVersion = checked.version();
        verdict = VideoVerdict.of(checked.verdict());
        findings = List.copyOf(checked.findings());
        film = checked.film();
        return true;
    }

    /** Notes that there is no verdict; one that is known stands, whichever step failed after it. */
    public void hear(VideoFailed failed) {
        if (failed.revision() == revision && verdict == VideoVerdict.CHECKING) {
            verdict = VideoVerdict.FAILED;
        }
    }

    public void hear(RenditionReady ready) {
        if (ready.revision() == revision) {
            Set<RenditionKind> more = EnumSet.of(ready.rendition().kind());
            more.addAll(renditions);
            renditions = more;
        }
    }

    /**
     * A person accepts what the checks wanted looked at.
     *
     * @throws NothingToOverride unless the verdict is REVIEW
     */
    public void override(String reason) {
        if (verdict != VideoVerdict.REVIEW) {
            throw new NothingToOverride(verdict);
        }
        overrideReason = reason;
    }

    public boolean isRejected() {
        return verdict == VideoVerdict.REJECTED;
    }

    /** Whether it may be nominated: accepted by the checks, or by a person in their stead. */
    public boolean isAccepted() {
        return verdict == VideoVerdict.ACCEPTED || (verdict == VideoVerdict.REVIEW && overrideReason != null);
    }

    public int revision() {
        return revision;
    }

    public VideoVerdict verdict() {
        return verdict;
    }

    public ObjectRef original() {
        return new ObjectRef(Bucket.ORIGINALS.logicalName(), objectKey, size, claimedSha256);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    List<Finding> findings() {
        return findings;
    }

    Film film() {
        return film;
    }

    Set<RenditionKind> renditions() {
        return renditions;
    }

    String overrideReason() {
        return overrideReason;
    }
}
