package io.zhanbo.judging.scoring;

import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.rubric.Rubric;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What one judge says of one work: marks, or that the judge stands back. Until there is one, the score is missing, never 0. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    /** Whether the sheet counts. */
    public enum State {
        SCORED,
        RECUSED
    }

    @Id
    private String id;

    @Column(updatable = false)
    private String roundId;

    @Column(updatable = false)
    private String workId;

    @Column(updatable = false)
    private String judge;

    @Enumerated(EnumType.STRING)
    private State state;

    private int revision;

    @ElementCollection
    @CollectionTable(name = "mark", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "mark")
    private Map<String, BigDecimal> marks = new HashMap<>();

    private BigDecimal total;

    @Column(name = "remark")
    private String comment;

    private String recusalReason;

    protected ScoreSheet() {}

    ScoreSheet(Work work, String judge) {
        this.id = UUID.randomUUID().toString();
        this.roundId = work.roundId();
        this.workId = work.id();
        this.judge = judge;
    }

    /**
     * Replaces the marks.
     *
     * @param checked marks that the rubric accepted
     * @throws AlreadyRecused once the judge has stood back from this work
     */
    void score(Map<String, BigDecimal> checked, Rubric rubric, String remark) {
        if (state == State.RECUSED) {
            throw new AlreadyRecused();
        }
        state = State.SCORED;
        revision++;
        marks.clear();
        marks.putAll(checked);
        total = rubric.total(checked);
        comment = remark;
    }

    /**
     * Stands back for good; marks given before count no longer. The first reason stays.
     *
     * @return whether the judge had not stood back before
     */
    boolean recuse(String reason) {
        boolean first = state != State.RECUSED;
        if (first) {
            state = State.RECUSED;
            revision++;
            marks.clear();
            total = null;
            comment = null;
            recusalReason = reason;
        }
        return first;
    }

    /** Forgets what the judge wrote, which may tell of people who have been erased; the marks stay. */
    void wipe() {
        comment = null;
        recusalReason = null;
    }

    public boolean isScored() {
        return state == State.SCORED;
    }

    String id() {
        return id;
    }

    public String workId() {
        return workId;
    }

    public String judge() {
        return judge;
    }

    State state() {
        return state;
    }

    int revision() {
        return revision;
    }

    /** Mark by criterion code; empty after a recusal. */
    public Map<String, BigDecimal> marks() {
        return Map.copyOf(marks);
    }

    /** Weighted total, exact; null after a recusal. */
    public BigDecimal total() {
        return total;
    }

    String comment() {
        return comment;
    }

    String recusalReason() {
        return recusalReason;
    }
}
