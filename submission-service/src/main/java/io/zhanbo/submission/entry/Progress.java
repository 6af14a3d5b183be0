package io.zhanbo.submission.entry;

import static io.zhanbo.submission.entry.EntryState.DRAFT;
import static io.zhanbo.submission.entry.EntryState.NOMINATED;
import static io.zhanbo.submission.entry.EntryState.SUBMITTED;
import static io.zhanbo.submission.entry.EntryState.VOUCHED;
import static io.zhanbo.submission.entry.EntryState.WITHDRAWN;

import io.zhanbo.submission.contest.Timeline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How far an entry has come and which step may follow; knows nothing of what the entry holds. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private EntryState state = DRAFT;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    /** Last second of the repair window, once one was opened. */
    @Column(name = "repair_until")
    private Instant repairUntil;

    /** Last second in which a draft may be handed in as it is, whose video was there in time and put together too late. */
    @Column(name = "late_until")
    private Instant lateUntil;

    @Column(name = "return_reason")
    private String returnReason;

    /** As long as someone answers for it. */
    @Embedded
    private SignOff signOff;

    @Column(name = "left_by_owner")
    private boolean leftByOwner;

    /** @throws StateForbids unless the state is one of those possible */
    void require(String act, EntryState... possible) {
        if (!Arrays.asList(possible).contains(state)) {
            throw new StateForbids(act, state);
        }
    }

    /** Handing in is possible while the contest is open, and in windows of the entry's own. */
    void requireHandIn(Timeline timeline, Instant now) {
        if (!hasOwnWindow(timeline, now)) {
            timeline.requireOpen(now);
        }
    }

    /** Its repair window, or if it was handed in before closing, the contest's revision window. */
    boolean hasOwnWindow(Timeline timeline, Instant now) {
        boolean inRepair = repairUntil != null && !Timeline.isOver(repairUntil, now);
        boolean inRevision = submittedAt != null && timeline.isRevisable(now);
        return inRepair || inRevision;
    }

    /** The last second of whatever window is open now, the latest of them; empty if none is. */
    Optional<Instant> handInUntil(Timeline timeline, Instant now) {
        return Stream.of(timeline.closesAt(), submittedAt == null ? null : timeline.revisableTo(), repairUntil)
                .filter(last -> last != null && !Timeline.isOver(last, now))
                .max(Comparator.naturalOrder());
    }

    /** The same, or the end of the window for what was put together late. */
    Optional<Instant> submittableUntil(Timeline timeline, Instant now) {
        return handInUntil(timeline, now)
                .or(() -> Optional.ofNullable(lateUntil).filter(last -> !Timeline.isOver(last, now)));
    }

    /**
     * The moment by which it is judged whether it may be handed in: now, or if its video was put together only when that was
     * over, the moment when it had arrived whole.
     */
    Instant judgedAt(Instant arrivedAt, Timeline timeline, Instant now) {
        boolean late = lateUntil != null && !Timeline.isOver(lateUntil, now);
        return late && handInUntil(timeline, now).isEmpty() ? arrivedAt : now;
    }

    /**
     * A new video makes a draft of it. Unless handing in is over by now, though not when the video arrived: then what was
     * handed in stays so, and a draft gets a window for nothing but handing in.
     *
     * @param late how long that window is
     */
    void receiveVideo(Instant arrivedAt, Timeline timeline, Instant now, Duration late) {
        boolean over = handInUntil(timeline, now).isEmpty();
        if (over && isHandedIn()) {
            state = SUBMITTED;
            signOff = null;
            return;
        }
        toDraft(returnReason);
        lateUntil = over && handInUntil(timeline, arrivedAt).isPresent() ? timeline.until(now, late) : null;
    }

    /** A draft, and in the revision window also what was handed in and nobody has vouched for. */
    void requireChangeable(String act, Timeline timeline, Instant now) {
        if (state != SUBMITTED || !timeline.isRevisable(now)) {
            require(act, DRAFT);
        }
        requireHandIn(timeline, now);
    }

    /** A rejection after closing opens the repair window of a handed-in entry; one that is taken back closes it again. */
    void followVerdict(boolean wasRejected, boolean rejected, Timeline timeline, Instant now) {
        if (isHandedIn() && rejected && timeline.isClosed(now)) {
            openRepair(timeline, now);
        } else if (isHandedIn() && wasRejected && !rejected) {
            repairUntil = null;
        }
    }

    /** Opens the repair window, once; not at all where the contest has none. */
    private void openRepair(Timeline timeline, Instant now) {
        if (repairUntil == null && !timeline.repair().isZero()) {
            repairUntil = timeline.repairUntil(now);
        }
    }

    boolean isHandedIn() {
        return state == SUBMITTED || state == VOUCHED;
    }

    void toDraft(String reason) {
        state = DRAFT;
        returnReason = reason;
        signOff = null;
        lateUntil = null;
    }

    void toSubmitted(Instant now) {
        state = SUBMITTED;
        submittedAt = now;
        returnReason = null;
        lateUntil = null;
    }

    void toVouched(SignOff answer) {
        state = VOUCHED;
        signOff = answer;
    }

    /** Out of the final again; whoever vouched for it still does. */
    void toVouchedAgain() {
        state = VOUCHED;
        nominatedAt = null;
    }

    void toNominated(Instant now) {
        state = NOMINATED;
        nominatedAt = now;
    }

    void forgetReason() {
        returnReason = null;
    }

    void toWithdrawn(boolean byOwner) {
        state = WITHDRAWN;
        leftByOwner = byOwner;
    }

    /** As if it had never been handed in. */
    void revive(Timeline timeline, Instant now) {
        require("revive", WITHDRAWN);
        if (!leftByOwner) {
            throw new TakenOut();
        }
        timeline.requireOpen(now);
        toDraft(null);
        submittedAt = null;
        repairUntil = null;
    }

    EntryState state() {
        return state;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant nominatedAt() {
        return nominatedAt;
    }

    SignOff signOff() {
        return signOff;
    }

    Instant repairUntil() {
        return repairUntil;
    }

    Instant lateUntil() {
        return lateUntil;
    }

    String returnReason() {
        return returnReason;
    }
}
