package io.zhanbo.media.asset;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.events.submission.VideoUploaded;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One revision of an entry's video, and what we know of it. */
@Entity
public class Asset {
    @Id
    private String id;

    private String entryId;
    private String contestId;
    private int revision;
    private String bucket;
    private String objectKey;
    private long size;
    private String claimedSha256;
    private Instant uploadedAt;
    private String owner;

    /** Of the entry when this revision was announced. */
    private long entryVersion;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Convert(converter = FindingsColumn.class)
    private List<Finding> findings = List.of();

    @Convert(converter = FilmColumn.class)
    private Film film;

    private String sha256;
    private double pictureSeconds;
    private String fieldOrder;
    private long failures;
    private Double posterSeconds;

    @Column(name = "withdrawn_at")
    private Instant unwantedSince;

    private boolean swept;
    private long probes;
    private long checks;
    private boolean evidenceKept;

    /** Whoever changes it locks it first; this finds out who does not. */
    @Version
    private long changes;

    protected Asset() {}

    Asset(VideoUploaded uploaded) {
        this.id = UUID.randomUUID().toString();
        this.entryId = uploaded.entryId();
        this.contestId = uploaded.contestId();
        this.revision = uploaded.revision();
        this.bucket = uploaded.original().bucket();
        this.objectKey = uploaded.original().key();
        this.size = uploaded.original().size();
        this.claimedSha256 = uploaded.original().sha256();
        this.uploadedAt = uploaded.uploadedAt();
        this.owner = uploaded.owner();
        this.entryVersion = uploaded.version();
        this.state = AssetState.ARRIVED;
    }

    /** Whether it was announced before the entry had this version. */
    public boolean isFromBefore(long version) {
        return entryVersion < version;
    }

    void supersede(Instant now) {
        if (isWanted()) {
            state = AssetState.SUPERSEDED;
            unwantedSince = now;
        }
    }

    void withdraw(Instant now) {
        if (isWanted()) {
            unwantedSince = now;
        }
        state = AssetState.WITHDRAWN;
    }

    /** Whether nobody has wanted it since then and renditions of it may be left. */
    public boolean isToBeSwept(Instant then) {
        return !isWanted() && !swept && (unwantedSince == null || unwantedSince.isBefore(then));
    }

    /** Nothing that was made of it is left. */
    public void swept() {
        swept = true;
    }

    /** An organiser chose a picture of it for the poster. */
    public void choosePoster(double seconds) {
        posterSeconds = seconds;
    }

    /** The moment an organiser chose for the poster, or null. */
    public Double posterSeconds() {
        return posterSeconds;
    }

    /** Whether anyone still waits for work on it. */
    public boolean isWanted() {
        return !AssetState.UNWANTED.contains(state);
    }

    public boolean awaitsCheck() {
        return state == AssetState.ARRIVED;
    }

    /** Whether renditions may be made of it. A doubt of the checks does not forbid it: judges may see what a person has yet to decide. */
    public boolean isUsable() {
        return state == AssetState.CHECKED && verdict != Verdict.REJECTED;
    }

    /** Whether what its header tells is still news. */
    public boolean awaitsProbe() {
        return awaitsCheck() && probes == 0;
    }

    /**
     * The header was read.
     *
     * @param measured what it promises, or null
     */
    public VideoProbed probed(List<Finding> seen, Film measured) {
        findings = seen;
        film = measured;
        return new VideoProbed(entryId, contestId, revision, ++probes, seen, measured);
    }

    /**
     * The checks are done, perhaps once more.
     *
     * @param trueSha256 digest of the uploaded bytes
     * @param seconds    how long there is something to see
     * @param fields     the order of half pictures that was seen, by FFprobe's word, or null
     * @throws IllegalStateException if nobody wants them any more
     */
    public VideoChecked checked(
            Verdict reached, List<Finding> seen, String trueSha256, Film measured, double seconds, String fields) {
        if (!isWanted()) {
            throw new IllegalStateException("Not awaiting a check: " + state);
        }
        state = AssetState.CHECKED;
        verdict = reached;
        findings = seen;
        sha256 = trueSha256;
        film = measured;
        pictureSeconds = seconds;
        fieldOrder = fields;
        return new VideoChecked(entryId, contestId, revision, ++checks, reached, seen, trueSha256, measured);
    }

    /** Frames of it are about to be kept as evidence. Said before the first is, so that none is forgotten whatever happens then. */
    public void keepEvidence() {
        evidenceKept = true;
    }

    /** The frames kept as evidence were deleted. */
    public void forgetEvidence() {
        evidenceKept = false;
    }

    /** Whether nothing that was made of it is left. */
    boolean isGone() {
        return state == AssetState.WITHDRAWN && swept && !evidenceKept;
    }

    /** Its people were erased: neither what was in it nor what it was is kept. */
    void forget() {
        findings = List.of();
        film = null;
        sha256 = null;
        claimedSha256 = "";
        owner = null;
    }

    /** A step was given up. */
    public VideoFailed failed(String step) {
        failures++;
        return new VideoFailed(entryId, contestId, revision, failures, step);
    }

    public String id() {
        return id;
    }

    public String entryId() {
        return entryId;
    }

    public String contestId() {
        return contestId;
    }

    public int revision() {
        return revision;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Whether it is this user's; nobody's if its owner is not known. */
    public boolean belongsTo(String userId) {
        return userId.equals(owner);
    }

    public AssetState state() {
        return state;
    }

    public Verdict verdict() {
        return verdict;
    }

    public List<Finding> findings() {
        return findings;
    }

    public Film film() {
        return film;
    }

    /** True digest; null before the check. */
    public String sha256() {
        return sha256;
    }

    public double pictureSeconds() {
        return pictureSeconds;
    }

    /** The order of half pictures that was seen, whatever the header says, by FFprobe's word; null if that was not looked at. */
    public String fieldOrder() {
        return fieldOrder;
    }

    /** The bytes as uploaded; the digest is the claimed one. */
    public ObjectRef original() {
        return new ObjectRef(bucket, objectKey, size, claimedSha256);
    }
}
