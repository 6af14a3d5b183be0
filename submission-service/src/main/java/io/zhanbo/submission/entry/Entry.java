package io.zhanbo.submission.entry;

import static io.zhanbo.submission.entry.EntryState.DRAFT;
import static io.zhanbo.submission.entry.EntryState.NOMINATED;
import static io.zhanbo.submission.entry.EntryState.SUBMITTED;
import static io.zhanbo.submission.entry.EntryState.VOUCHED;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.video.Video;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A contestant's work in one contest. Its verbs check whether they are possible now and refuse otherwise, having changed
 * nothing; what they need of the contest and the clock is handed to them.
 */
@Entity
public class Entry {

    @Id
    private String id;

    @Version
    private long version = 1;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "owner_id")
    private String ownerId;

    @Embedded
    private Progress progress = new Progress();

    @Embedded
    private EntryText text;

    @Embedded
    private Contestant contestant;

    @Embedded
    private ScriptFile script;

    @Embedded
    private Video video;

    /** The one upload that may become the next revision. */
    @Column(name = "open_upload")
    private String openUpload;

    protected Entry() {}

    Entry(String id, String contestId, String ownerId, EntryText text, Contestant contestant) {
        this.id = id;
        this.contestId = contestId;
        this.ownerId = ownerId;
        this.text = text;
        this.contestant = contestant;
    }

    /** The owner of an entry made for someone without an account, until an account takes it over. */
    public static String unclaimedOwner(String id) {
        return "invitation:" + id;
    }

    public boolean isUnclaimed() {
        return ownerId.equals(unclaimedOwner(id));
    }

    void rewrite(EntryText nextText, Contestant nextContestant, Timeline timeline, Instant now) {
        requireEditable(timeline, now);
        text = nextText;
        contestant = nextContestant;
    }

    /** Words and script may change in a draft, while handing in is possible. */
    public void requireEditable(Timeline timeline, Instant now) {
        progress.require("edit", DRAFT);
        progress.requireHandIn(timeline, now);
    }

    public void attachScript(ScriptFile file, Timeline timeline, Instant now) {
        requireEditable(timeline, now);
        script = file;
    }

    /** The video may change like words and script, and also once it was rejected. */
    public void requireReplaceable(Timeline timeline, Instant now) {
        if (!isHandedInButRejected()) {
            progress.require("replace-video", DRAFT);
        }
        progress.requireHandIn(timeline, now);
    }

    public void beginUpload(String uploadId, Timeline timeline, Instant now) {
        requireReplaceable(timeline, now);
        if (openUpload != null) {
            throw new UploadOpen(openUpload);
        }
        openUpload = uploadId;
    }

    /** Whether this upload may still become the entry's video. */
    public boolean isReceiving(String uploadId) {
        return uploadId.equals(openUpload);
    }

    /** Takes a complete upload, accepted in time, as the next revision; the entry has to be handed in with it anew. */
    public void receiveVideo(ObjectRef original, Instant uploadedAt) {
        int revision = video == null ? 1 : video.revision() + 1;
        video = new Video(revision, original, uploadedAt);
        openUpload = null;
        progress.toDraft(progress.returnReason());
    }

    public void giveUpUpload(String uploadId) {
        if (isReceiving(uploadId)) {
            openUpload = null;
        }
    }

    void submit(Timeline timeline, Instant now) {
        progress.require("submit", DRAFT);
        progress.requireHandIn(timeline, now);
        Completeness.require(this);
        progress.toSubmitted(now);
    }

    /** Takes news of the checks. A rejection found after closing opens the repair window of a handed-in entry. */
    boolean hear(VideoChecked checked, Timeline timeline, Instant now) {
        if (video == null || !video.hear(checked)) {
            return false;
        }
        if (isHandedInButRejected() && timeline.isClosed(now)) {
            progress.openRepair(timeline, now);
        }
        return true;
    }

    /** The unit's liaison answers for the content. */
    public void vouch(Timeline timeline, Instant now) {
        progress.require("vouch", SUBMITTED);
        timeline.requireNominationsOpen(now);
        if (video.isRejected()) {
            throw new VideoRejected();
        }
        progress.toVouched();
    }

    /** Back to the contestant, who must still be able to hand it in again. */
    public void giveBack(String reason, Timeline timeline, Instant now) {
        progress.require("return", SUBMITTED, VOUCHED);
        progress.requireHandIn(timeline, now);
        progress.toDraft(reason);
    }

    /** A person accepts what the checks wanted looked at. */
    public void override(String reason, Timeline timeline, Instant now) {
        progress.require("override", DRAFT, SUBMITTED, VOUCHED);
        timeline.requireNominationsOpen(now);
        video().orElseThrow(VideoMissing::new).override(reason);
    }

    /** Into the final; from here on text and video are frozen. */
    public void nominate(Timeline timeline, Instant now) {
        progress.require("nominate", VOUCHED);
        timeline.requireNominationsOpen(now);
        if (!video.isAccepted()) {
            throw new VideoNotAccepted(video.verdict());
        }
        progress.toNominated(now);
        openUpload = null;
    }

    void withdraw() {
        progress.require("withdraw", DRAFT, SUBMITTED, VOUCHED);
        leave();
    }

    /** What an organiser may do even after the nomination. */
    void remove() {
        progress.require("remove", DRAFT, SUBMITTED, VOUCHED, NOMINATED);
        leave();
    }

    private void leave() {
        progress.toWithdrawn();
        openUpload = null;
    }

    private boolean isHandedInButRejected() {
        return progress.isHandedIn() && video.isRejected();
    }

    public String id() {
        return id;
    }

    /** What the journal calls it. */
    public String subject() {
        return "entry:" + id;
    }

    public long version() {
        return version;
    }

    public String contestId() {
        return contestId;
    }

    public String ownerId() {
        return ownerId;
    }

    public EntryState state() {
        return progress.state();
    }

    public EntryText text() {
        return text;
    }

    public Contestant contestant() {
        return contestant;
    }

    public Optional<ScriptFile> script() {
        return Optional.ofNullable(script);
    }

    public Optional<Video> video() {
        return Optional.ofNullable(video);
    }

    Optional<String> openUpload() {
        return Optional.ofNullable(openUpload);
    }

    public Instant nominatedAt() {
        return progress.nominatedAt();
    }

    Progress progress() {
        return progress;
    }
}
