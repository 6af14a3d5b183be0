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

    /** If something of a draft was taken in too late, though it was there in time. */
    @Embedded
    private LateWindow lateWindow;

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
            reliable(timeline).requireOpen(now);
        }
    }

    /** What has been handed in is not put at stake for time that another may use up. */
    private Timeline reliable(Timeline timeline) {
        return isHandedIn() ? timeline.certain() : timeline;
    }

    /** Its repair window, or if it was handed in at closing or since, the contest's revision window. */
    boolean hasOwnWindow(Timeline timeline, Instant now) {
        boolean inRepair = isOpen(repairUntil(timeline), now);
        boolean inRevision = submittedAt != null && timeline.isRevisable(now);
        return inRepair || inRevision;
    }

    /** The last second of whatever window is open now, the latest of them; empty if none is. */
    Optional<Instant> handInUntil(Timeline timeline, Instant now) {
        Instant revisableTo = submittedAt == null ? null : timeline.revisableTo();
        return Stream.of(closesAt(timeline), revisableTo, repairUntil(timeline))
                .filter(last -> isOpen(last, now))
                .max(Comparator.naturalOrder());
    }

    /** @param last second of a window, or null if there is none */
    private static boolean isOpen(Instant last, Instant now) {
        return last != null && !Timeline.isOver(last, now);
    }

    /** The last second of handing in, without windows of its own. */
    Instant closesAt(Timeline timeline) {
        return reliable(timeline).closesAt();
    }

    /** The same, or the end of the window for what was put together late. */
    Optional<Instant> submittableUntil(Timeline timeline, Instant now) {
        return handInUntil(timeline, now)
                .or(() -> Optional.ofNullable(lateUntil(timeline)).filter(last -> isOpen(last, now)));
    }

    /**
     * The moment by which it is judged whether it may be handed in: now, or if its video or script was taken in only when that
     * was over, the moment when it had arrived whole.
     */
    Instant judgedAt(Timeline timeline, Instant now) {
        return isOpen(lateUntil(timeline), now) ? judgedAt(lateWindow.arrivedAt(), timeline, now) : now;
    }

    /** Likewise for something that arrived then: now, or if time is over by now, though not everything, that moment. */
    Instant judgedAt(Instant arrivedAt, Timeline timeline, Instant now) {
        boolean over = handInUntil(timeline, now).isEmpty() && !timeline.isFrozen(now);
        return over ? arrivedAt : now;
    }

    /**
     * A new video makes a draft of it. Unless handing in is over by now, though not when the video arrived: then what was
     * handed in stays so, and a draft gets a window for nothing but handing in.
     *
     * @param late how long that window is
     */
    void receiveVideo(Instant arrivedAt, Timeline timeline, Instant now, Duration late) {
        if (isHandedIn() && handInUntil(timeline, now).isEmpty()) {
            state = SUBMITTED;
            signOff = null;
            return;
        }
        toDraft(returnReason, timeline, now);
        openLate(arrivedAt, timeline, now, late);
    }

    /** A new script of what was handed in leaves it so; a draft may get a window as by a new video. */
    void receiveScript(Instant arrivedAt, Timeline timeline, Instant now, Duration late) {
        if (state == DRAFT) {
            openLate(arrivedAt, timeline, now, late);
        }
    }

    private void openLate(Instant arrivedAt, Timeline timeline, Instant now, Duration late) {
        boolean tooLate = handInUntil(timeline, now).isEmpty()
                && handInUntil(timeline, arrivedAt).isPresent();
        boolean last = lateWindow == null || arrivedAt.isAfter(lateWindow.arrivedAt());
        lateWindow =
                tooLate ? new LateWindow(timeline.until(now, late), last ? arrivedAt : lateWindow.arrivedAt()) : null;
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
        if (isHandedIn() && rejected && reliable(timeline).isClosed(now)) {
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

    /** Before the time to revise begins it is a draft like any other, which has none unless it is handed in again. */
    void toDraft(String reason, Timeline timeline, Instant now) {
        state = DRAFT;
        returnReason = reason;
        signOff = null;
        if (timeline.isRevisionAhead(now)) {
            submittedAt = null;
        }
    }

    void toSubmitted(Instant now) {
        state = SUBMITTED;
        submittedAt = now;
        returnReason = null;
        lateWindow = null;
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
        toDraft(null, timeline, now);
        lateWindow = null;
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

    /** With the nominations it ends at the latest, also if those were to close later when it was opened. */
    Instant repairUntil(Timeline timeline) {
        return repairUntil == null ? null : timeline.capped(repairUntil);
    }

    /** Likewise. */
    Instant lateUntil(Timeline timeline) {
        return lateWindow == null ? null : timeline.capped(lateWindow.until());
    }

    String returnReason() {
        return returnReason;
    }
}
