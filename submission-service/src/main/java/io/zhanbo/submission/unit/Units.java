package io.zhanbo.submission.unit;

import io.zhanbo.events.submission.ContestChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;

/** The units of all contests. Whoever touches a unit's places holds its row's lock until the transaction ends. */
@ApplicationScoped
public class Units {

    private final EntityManager database;

    Units(EntityManager database) {
        this.database = database;
    }

    /** Makes a contest's units those of its new definition. */
    public void define(String contestId, List<ContestChanged.Unit> defined) {
        // In one order, so that two transactions that lock several units cannot wait for each other.
        defined.stream()
                .sorted(Comparator.comparing(ContestChanged.Unit::unitId))
                .forEach(unit -> {
                    Unit known = lock(contestId, unit.unitId());
                    if (known == null) {
                        database.persist(new Unit(contestId, unit.unitId(), unit.quota()));
                    } else {
                        known.changeQuota(unit.quota());
                    }
                });
        List<String> kept = defined.stream().map(ContestChanged.Unit::unitId).toList();
        database.createQuery("delete from Unit where contestId = :contest and unitId not in :kept")
                .setParameter("contest", contestId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** Takes one of the unit's places in the final; of two who want the last one, one is refused. */
    public void takePlace(String contestId, String unitId) {
        lock(contestId, unitId).takePlace();
    }

    public void givePlaceBack(String contestId, String unitId) {
        lock(contestId, unitId).givePlaceBack();
    }

    private Unit lock(String contestId, String unitId) {
        return database.find(Unit.class, Unit.idOf(contestId, unitId), LockModeType.PESSIMISTIC_WRITE);
    }
}
