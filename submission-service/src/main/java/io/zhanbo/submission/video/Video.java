package io.zhanbo.submission.video;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.runtime.storage.Bucket;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.EnumSet;
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

    @Embedded
    private Assessment assessment = new Assessment();

    @Column(name = "video_renditions")
    @Convert(converter = RenditionsColumn.class)
    private Set<RenditionKind> renditions = Set.of();

    protected Video() {}

    public Video(int revision, ObjectRef original, Instant uploadedAt) {
        this.revision = revision;
        this.objectKey = original.key();
        this.size = original.size();
        this.claimedSha256 = original.sha256();
        this.uploadedAt = uploadedAt;
    }

    /** The same file as the next revision: nothing is known of it yet, but that a person rejected it. */
    public Video again() {
        Video next = new Video(revision + 1, original(), uploadedAt);
        next.assessment = assessment.again();
        return next;
    }

    public boolean isNews(VideoProbed probed) {
        return probed.revision() == revision && assessment.isNews(probed);
    }

    public boolean isNews(VideoChecked checked) {
        return checked.revision() == revision && assessment.isNews(checked);
    }

    /** Takes what the header tells, which must be news. */
    public void hear(VideoProbed probed) {
        assessment.take(probed);
    }

    /** Takes the checks' verdict, which must be news. */
    public void hear(VideoChecked checked) {
        assessment.take(checked);
    }

    /** Notes that there is no verdict; one that is known stands, whichever step failed after it. */
    public void hear(VideoFailed failed) {
        if (failed.revision() == revision) {
            assessment.fail();
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
     * @throws NothingToOverride unless the checks' verdict is REVIEW
     */
    public void override(String reason) {
        assessment.override(reason);
    }

    /**
     * A person rejects what the checks wanted looked at.
     *
     * @throws NothingToReject unless the checks' verdict is REVIEW
     */
    public void reject(String reason) {
        assessment.reject(reason);
    }

    public boolean isRejected() {
        return assessment.verdict() == VideoVerdict.REJECTED;
    }

    /** Whether it may be nominated: accepted by the checks, or by a person in their stead. */
    public boolean isAccepted() {
        return assessment.isAccepted();
    }

    /** Whether a person's decision stands, of which the contestant was told. */
    public boolean isDecided() {
        return assessment.isDecided();
    }

    public int revision() {
        return revision;
    }

    public VideoVerdict verdict() {
        return assessment.verdict();
    }

    /** How many things the checks saw. */
    public int findingCount() {
        return assessment.findings().size();
    }

    public ObjectRef original() {
        return new ObjectRef(Bucket.ORIGINALS.logicalName(), objectKey, size, claimedSha256);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    Assessment assessment() {
        return assessment;
    }

    Set<RenditionKind> renditions() {
        return renditions;
    }
}
