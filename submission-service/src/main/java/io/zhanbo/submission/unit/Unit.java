package io.zhanbo.submission.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit's places in the final of one contest: how many there are and how many are taken. */
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

    /** @throws QuotaBelowNominated if more entries are nominated already */
    void changeQuota(int next) {
        if (next < nominated) {
            throw new QuotaBelowNominated(unitId, nominated);
        }
        quota = next;
    }

    /** @throws QuotaUsedUp if no place is left */
    void takePlace() {
        if (nominated >= quota) {
            throw new QuotaUsedUp(quota);
        }
        nominated++;
    }

    void givePlaceBack() {
        nominated--;
    }

    String contestId() {
        return contestId;
    }

    String unitId() {
        return unitId;
    }
}
