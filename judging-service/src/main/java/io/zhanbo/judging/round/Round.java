package io.zhanbo.judging.round;

import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.Prize;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsAnnounced;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.judging.RoundOpened;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One judging by one jury under one set of rules: of a contest's nominated entries, or of those a unit vouches for. */
@Entity
@Table(name = "round")
public class Round {

    @Id
    private String id;

    private String contestId;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(updatable = false)
    private String unitId;

    private String title;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private long version;

    @Convert(converter = CanonicalRules.class)
    @Column(updatable = false)
    private Rules rules;

    @Column(updatable = false)
    private String rulesHash;

    private Instant openedAt;
    private Instant closedAt;
    private Instant announcedAt;
    private Instant finalAt;
    private String cancelReason;

    protected Round() {}

    /**
     * Opens a round; from here on its rules are frozen.
     *
     * @param unitId the unit whose preliminary it is; empty for the organiser's
     */
    public Round(String contestId, Level level, Optional<String> unitId, String title, Rules rules, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.contestId = contestId;
        this.level = level;
        this.unitId = unitId.orElse(null);
        this.title = title;
        this.state = RoundState.OPEN;
        this.version = 1;
        this.rules = rules;
        this.rulesHash = CanonicalRules.hash(rules);
        this.openedAt = now;
    }

    public RoundOpened opened(List<String> entryIds) {
        return new RoundOpened(id, contestId, version, level, entryIds, openedAt, unitId);
    }

    /** @throws RoundNotOpen if judges may score no longer */
    public void mustBeOpen() {
        if (state != RoundState.OPEN) {
            throw new RoundNotOpen(state);
        }
    }

    /** Fixes the scores. */
    public void close(Instant now) {
        mustBeOpen();
        become(RoundState.CLOSED);
        closedAt = now;
    }

    /** Puts the results under public notice, once. */
    public ResultsAnnounced announce(List<RankedEntry> results, Instant now) {
        if (state != RoundState.CLOSED) {
            throw new RoundNotClosed(state);
        }
        become(RoundState.ANNOUNCED);
        announcedAt = now;
        finalAt = now.plus(rules.noticePeriod());
        return new ResultsAnnounced(id, contestId, version, level, prizes(), results, finalAt, unitId);
    }

    /** Makes announced results stand. The caller has seen that {@link #finalAt} has come. */
    public ResultsFinal finish(List<RankedEntry> results) {
        if (state != RoundState.ANNOUNCED) {
            throw new IllegalStateException("Only announced results become final: " + id);
        }
        become(RoundState.FINAL);
        return new ResultsFinal(id, contestId, version, level, prizes(), results, unitId);
    }

    /** Gives up a round whose results nobody outside has seen. */
    public void cancel(String reason) {
        if (state != RoundState.OPEN && state != RoundState.CLOSED) {
            throw new RoundNotCancellable(state);
        }
        become(RoundState.CANCELLED);
        cancelReason = reason;
    }

    /** Whether there are results. */
    public boolean isCounted() {
        return state == RoundState.CLOSED || state == RoundState.ANNOUNCED || state == RoundState.FINAL;
    }

    /** Whether everyone may see the results: a unit's are its own affair, about works that may never go further. */
    public boolean isPublic() {
        return unitId == null && (state == RoundState.ANNOUNCED || state == RoundState.FINAL);
    }

    private void become(RoundState next) {
        state = next;
        version++;
    }

    public List<Prize> prizes() {
        return rules.prizes().stream().map(PrizeRule::prize).toList();
    }

    public String id() {
        return id;
    }

    public String contestId() {
        return contestId;
    }

    public Level level() {
        return level;
    }

    /** The unit whose preliminary it is; empty for the organiser's. */
    public Optional<String> unitId() {
        return Optional.ofNullable(unitId);
    }

    public String title() {
        return title;
    }

    public RoundState state() {
        return state;
    }

    public Rules rules() {
        return rules;
    }

    public String rulesHash() {
        return rulesHash;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Instant finalAt() {
        return finalAt;
    }

    public String cancelReason() {
        return cancelReason;
    }
}
