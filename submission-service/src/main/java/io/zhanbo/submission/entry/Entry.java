package io.zhanbo.submission.entry;

import static io.zhanbo.submission.entry.EntryState.DRAFT;
import static io.zhanbo.submission.entry.EntryState.NOMINATED;
import static io.zhanbo.submission.entry.EntryState.SUBMITTED;
import static io.zhanbo.submission.entry.EntryState.VOUCHED;
import static io.zhanbo.submission.entry.EntryState.WITHDRAWN;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.contestant.Contestant;
import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.contestant.SealedTeam;
import io.zhanbo.submission.video.Video;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contestant's work in one contest. Its verbs check whether they are possible now and refuse otherwise, having changed
 * nothing; what they need of the contest and the clock is handed to them.
 */
@Entity
public class Entry extends Manuscript {

    @Embedded
    private Progress progress = new Progress();

    @Embedded
    private Video video;

    /** The one upload that may become the next revision. */
    @Column(name = "open_upload")
    private String openUpload;

    protected Entry() {}

    Entry(String id, String contestId, String ownerId, EntryText text, Contestant contestant, SealedTeam team) {
        super(id, contestId, ownerId, text, contestant, team);
    }

    void rewrite(EntryText nextText, Contestant nextContestant, SealedTeam nextTeam, Timeline timeline, Instant now) {
        requireEditable(timeline, now);
        write(nextText, nextContestant, nextTeam);
        if (progress.isHandedIn()) {
            Completeness.requireWords(this);
        }
    }

    /** Words and script may change in a draft while handing in is possible, and later in the revision window. */
    public void requireEditable(Timeline timeline, Instant now) {
        progress.requireChangeable("edit", timeline, now);
    }

    /** For what arrived then: if time is over by now, it must not have been over then. */
    public void requireEditable(Instant arrivedAt, Timeline timeline, Instant now) {
        requireEditable(timeline, progress.judgedAt(arrivedAt, timeline, now));
    }

    /** Takes a script that arrived in time. If handing in is over by now, a draft has so long for it. */
    public void attachScript(ScriptFile file, Instant arrivedAt, Timeline timeline, Instant now, Duration late) {
        requireEditable(arrivedAt, timeline, now);
        attach(file);
        progress.receiveScript(arrivedAt, timeline, now, late);
    }

    /** The video may change like words and script, and also once it was rejected; either way it is handed in anew. */
    public void requireReplaceable(Timeline timeline, Instant now) {
        if (progress.isHandedIn() && video.isRejected()) {
            progress.requireHandIn(timeline, now);
        } else {
            progress.requireChangeable("replace-video", timeline, now);
        }
    }

    /** The video may be replaced, and nothing that is to replace it is on its way. */
    public void requireUploadable(Timeline timeline, Instant now) {
        requireReplaceable(timeline, now);
        if (openUpload != null) {
            throw new UploadOpen(openUpload);
        }
    }

    /** After {@link #requireUploadable}. */
    public void beginUpload(String uploadId) {
        openUpload = uploadId;
    }

    /** Whether this upload may still become the entry's video. */
    public boolean isReceiving(String uploadId) {
        return uploadId.equals(openUpload) && state() != WITHDRAWN;
    }

    /**
     * Takes a complete upload, accepted in time, as the next revision. The entry has to be handed in with it anew; if that
     * is over by now, it stays handed in, or has so long for it.
     */
    public void receiveVideo(ObjectRef original, Instant uploadedAt, Timeline timeline, Instant now, Duration late) {
        int revision = video == null ? 1 : video.revision() + 1;
        video = new Video(revision, original, uploadedAt);
        openUpload = null;
        progress.receiveVideo(uploadedAt, timeline, now, late);
    }

    public void giveUpUpload(String uploadId) {
        if (uploadId.equals(openUpload)) {
            openUpload = null;
        }
    }

    /** The last second in which it can be handed in, once more if need be; empty if that is over. */
    public Optional<Instant> handInUntil(Timeline timeline, Instant now) {
        return progress.handInUntil(timeline, now);
    }

    /** The same for a draft, also as it is: its video may have been put together too late. */
    public Optional<Instant> submittableUntil(Timeline timeline, Instant now) {
        return progress.submittableUntil(timeline, now);
    }

    void submit(Timeline timeline, Instant now) {
        progress.require("submit", DRAFT);
        progress.requireHandIn(timeline, progress.judgedAt(timeline, now));
        Completeness.require(this);
        progress.toSubmitted(now);
    }

    /** Takes what the header told; false if it is no news. */
    boolean hear(VideoProbed probed, Timeline timeline, Instant now) {
        boolean news = video != null && video.isNews(probed);
        if (news) {
            judge(() -> video.hear(probed), timeline, now);
        }
        return news;
    }

    /** Takes the checks' verdict; false if it is no news. */
    boolean hear(VideoChecked checked, Timeline timeline, Instant now) {
        boolean news = video != null && video.isNews(checked);
        if (news) {
            judge(() -> video.hear(checked), timeline, now);
        }
        return news;
    }

    private void judge(Runnable judgement, Timeline timeline, Instant now) {
        boolean wasRejected = video.isRejected();
        judgement.run();
        progress.followVerdict(wasRejected, video.isRejected(), timeline, now);
    }

    /** The unit's liaison answers for the content. */
    public void vouch(SignOff answer, Timeline timeline, Instant now) {
        progress.require("vouch", SUBMITTED);
        timeline.requireNominationsOpen(now);
        if (video.isRejected()) {
            throw new VideoRejected();
        }
        progress.toVouched(answer);
    }

    /** Back to the contestant, who must still be able to hand it in again. */
    public void giveBack(String reason, Timeline timeline, Instant now) {
        progress.require("return", SUBMITTED, VOUCHED);
        progress.requireHandIn(timeline, now);
        progress.toDraft(reason, timeline, now);
    }

    /** A person accepts what the checks wanted looked at. */
    public void override(String reason, Timeline timeline, Instant now) {
        requireDecidable("override", timeline, now);
        judge(() -> video.override(reason), timeline, now);
    }

    /** A person rejects what the checks wanted looked at; what follows is what follows any rejection. */
    public void reject(String reason, Timeline timeline, Instant now) {
        requireDecidable("reject", timeline, now);
        judge(() -> video.reject(reason), timeline, now);
    }

    private void requireDecidable(String act, Timeline timeline, Instant now) {
        progress.require(act, DRAFT, SUBMITTED, VOUCHED);
        timeline.requireNominationsOpen(now);
        if (video == null) {
            throw new VideoMissing();
        }
    }

    /** Into the final; from here on text and video are frozen. */
    public void nominate(Timeline timeline, Instant now) {
        progress.require("nominate", VOUCHED);
        timeline.requireNominationsOpen(now);
        if (!video.isAccepted()) {
            throw new VideoNotAccepted(video.verdict());
        }
        requireGuardian();
        progress.toNominated(now);
        openUpload = null;
    }

    /** Out of the final again, to make room for another; text and video stay as they were vouched for. */
    public void standDown(Timeline timeline, Instant now) {
        progress.require("stand-down", NOMINATED);
        timeline.requireNominationsOpen(now);
        progress.toVouchedAgain();
    }

    void withdraw() {
        progress.require("withdraw", DRAFT, SUBMITTED, VOUCHED);
        progress.toWithdrawn(true);
    }

    /**
     * Makes a draft again of what its contestant withdrew. The video's file becomes the next revision: what others made of
     * the former one may be gone, and news of it that are still on their way must not count.
     */
    void revive(Timeline timeline, Instant now) {
        progress.revive(timeline, now);
        if (video != null) {
            video = video.again();
        }
    }

    /** What an organiser may do even after the nomination. */
    void remove() {
        progress.require("remove", DRAFT, SUBMITTED, VOUCHED, NOMINATED);
        progress.toWithdrawn(false);
    }

    /** The contestant agrees to this from now on, in whatever state the entry is in the contest. */
    public void consentTo(List<Channel> channels) {
        requirePresent();
        agree(channels);
    }

    /** A guardian's consent was recorded; it takes the place of an earlier one. */
    public void guardianConsents(GuardianConsent given) {
        requirePresent();
        agree(given);
    }

    /** @throws GuardianConsentMissing if there is none, or none any more */
    public void guardianRevokes(Instant now) {
        requirePresent();
        agree(guardian()
                .filter(GuardianConsent::isValid)
                .orElseThrow(GuardianConsentMissing::new)
                .revoked(now));
    }

    private void requirePresent() {
        progress.require("consent", DRAFT, SUBMITTED, VOUCHED, NOMINATED);
    }

    /** Nothing is left that tells of its people. It has left the contest before. */
    public void erase(Instant now) {
        progress.require("erase", WITHDRAWN);
        progress.forgetReason();
        video = null;
        wipe(now);
    }

    public EntryState state() {
        return progress.state();
    }

    public Optional<Video> video() {
        return Optional.ofNullable(video);
    }

    Optional<String> openUpload() {
        return Optional.ofNullable(openUpload);
    }

    public Instant submittedAt() {
        return progress.submittedAt();
    }

    public Instant nominatedAt() {
        return progress.nominatedAt();
    }

    Progress progress() {
        return progress;
    }
}
