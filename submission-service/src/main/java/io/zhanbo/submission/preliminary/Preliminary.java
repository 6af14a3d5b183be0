package io.zhanbo.submission.preliminary;

import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsFinal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a unit's own jury ranked its entries: a suggestion to the liaison, who ranks and nominates as they see fit. */
@Entity
class Preliminary {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "round_id")
    private String roundId;

    /** Of the round's results. */
    private long version;

    @ElementCollection
    @CollectionTable(name = "preliminary_rank", joinColumns = @JoinColumn(name = "preliminary_id"))
    @MapKeyColumn(name = "entry_id")
    @Column(name = "place")
    private Map<String, Integer> ranks = new HashMap<>();

    protected Preliminary() {}

    Preliminary(String contestId, String unitId) {
        this.id = idOf(contestId, unitId);
        this.contestId = contestId;
        this.unitId = unitId;
    }

    static String idOf(String contestId, String unitId) {
        return contestId + "/" + unitId;
    }

    /**
     * Takes over results that stand. A unit has one round at a time, so those of another round follow those known.
     *
     * @return false if they are known, or newer ones are
     */
    boolean hear(ResultsFinal results) {
        boolean news = !results.roundId().equals(roundId) || results.version() > version;
        if (news) {
            roundId = results.roundId();
            version = results.version();
            ranks.clear();
            ranks.putAll(results.results().stream().collect(Collectors.toMap(RankedEntry::entryId, RankedEntry::rank)));
        }
        return news;
    }

    /** What the journal calls it. */
    String subject() {
        return "preliminary:" + id;
    }

    String roundId() {
        return roundId;
    }

    /** Rank by entry id; 1 for the best, shared by tied entries. */
    Map<String, Integer> ranks() {
        return Map.copyOf(ranks);
    }
}
