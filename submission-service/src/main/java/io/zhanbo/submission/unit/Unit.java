package io.zhanbo.submission.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** A unit in one contest: its places in the final, how many of them its own entries have taken, and how it ranks them. */
@Entity
class Unit {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "unit_id")
    private String unitId;

    private int quota;

    private int nominated;

    @Convert(converter = RankingColumn.class)
    private List<String> ranking = List.of();

    @Column(name = "ranking_version")
    private long rankingVersion;

    protected Unit() {}

    Unit(String contestId, String unitId, int quota) {
        this.id = idOf(contestId, unitId);
        this.contestId = contestId;
        this.unitId = unitId;
        this.quota = quota;
    }

    static String idOf(String contestId, String unitId) {
        return contestId + "/" + unitId;
    }

    /**
     * @param taken places that it and the units below it have taken
     * @throws QuotaBelowNominated if that is more
     */
    void changeQuota(int next, int taken) {
        if (next < taken) {
            throw new QuotaBelowNominated(unitId, next, taken);
        }
        quota = next;
    }

    /**
     * @param taken places that it and the units below it have taken
     * @throws QuotaUsedUp if that is all of them
     */
    void requirePlace(int taken) {
        if (taken >= quota) {
            throw new QuotaUsedUp(unitId, quota);
        }
    }

    void takePlace() {
        nominated++;
    }

    void givePlaceBack() {
        nominated--;
    }

    /** Takes a new order; false if it is the one it has. */
    boolean rank(List<String> entries) {
        if (ranking.equals(entries)) {
            return false;
        }
        ranking = List.copyOf(entries);
        rankingVersion++;
        return true;
    }

    /** Forgets an entry that has left. */
    void unrank(String entryId) {
        rank(ranking.stream().filter(each -> !each.equals(entryId)).toList());
    }

    Ranking ranking() {
        return new Ranking(unitId, rankingVersion, ranking);
    }

    String contestId() {
        return contestId;
    }

    String unitId() {
        return unitId;
    }

    int nominated() {
        return nominated;
    }
}
