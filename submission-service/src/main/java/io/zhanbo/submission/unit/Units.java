package io.zhanbo.submission.unit;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The units of all contests. Whoever touches a unit's places or ranking holds its row's lock until the transaction ends; who
 * needs several takes them in one order, so that two cannot wait for each other.
 *
 * <p>A row counts the nominations of the unit's own entries. What counts against a quota is the sum over the unit and all
 * below it, and as every nomination among those locks the unit's row, the sum stands still for whoever holds it.
 */
@ApplicationScoped
public class Units {

    private final EntityManager database;

    Units(EntityManager database) {
        this.database = database;
    }

    /** Makes a contest's units those of its new definition. */
    public void define(String contestId, List<ContestChanged.Unit> defined) {
        UnitTree tree = new UnitTree(defined);
        Map<String, Unit> known = new TreeMap<>();
        Collection<String> ids =
                new TreeSet<>(defined.stream().map(ContestChanged.Unit::unitId).toList());
        ids.forEach(id -> find(contestId, id).ifPresent(unit -> known.put(id, unit)));
        defined.forEach(unit -> {
            if (known.containsKey(unit.unitId())) {
                int taken = tree.within(unit.unitId()).stream()
                        .map(known::get)
                        .mapToInt(each -> each == null ? 0 : each.nominated())
                        .sum();
                known.get(unit.unitId()).changeQuota(unit.quota(), taken);
            } else {
                database.persist(new Unit(contestId, unit.unitId(), unit.quota()));
            }
        });
        database.createQuery("delete from Unit where contestId = :contest and unitId not in :kept")
                .setParameter("contest", contestId)
                .setParameter("kept", ids)
                .executeUpdate();
    }

    /** Locks all whose places nominating entries of these units takes. */
    public void hold(String contestId, UnitTree tree, Collection<String> unitIds) {
        Collection<String> lineages = new TreeSet<>();
        unitIds.forEach(unitId -> lineages.addAll(tree.lineage(unitId)));
        lineages.forEach(unitId -> lock(contestId, unitId));
    }

    /**
     * Takes one of the places of the unit and of those above it; of two who want the last one, one is refused.
     *
     * @throws QuotaUsedUp naming the first of them that has none left
     */
    public void takePlace(String contestId, UnitTree tree, String unitId) {
        hold(contestId, tree, List.of(unitId));
        tree.lineage(unitId).forEach(each -> lock(contestId, each).requirePlace(taken(contestId, tree.within(each))));
        lock(contestId, unitId).takePlace();
    }

    public void givePlaceBack(String contestId, String unitId) {
        lock(contestId, unitId).givePlaceBack();
    }

    public Ranking ranking(String contestId, String unitId) {
        return Optional.ofNullable(database.find(Unit.class, Unit.idOf(contestId, unitId)))
                .map(Unit::ranking)
                .orElseThrow(() -> new NotFound("unit"));
    }

    /** The ranking, for a use case to change: nobody else does until the transaction ends. */
    public Ranking holdRanking(String contestId, String unitId) {
        return lock(contestId, unitId).ranking();
    }

    /** Ranks the unit's entries anew; false if that is how they are ranked. */
    public boolean rank(String contestId, String unitId, List<String> entries) {
        return lock(contestId, unitId).rank(entries);
    }

    /** Takes an entry that has left these units out of their rankings. */
    public void unrank(String contestId, Collection<String> unitIds, String entryId) {
        new TreeSet<>(unitIds).forEach(unitId -> lock(contestId, unitId).unrank(entryId));
    }

    /** How many entries the unit and those below it have nominated. */
    public int nominated(String contestId, UnitTree tree, String unitId) {
        return taken(contestId, tree.within(unitId));
    }

    private int taken(String contestId, List<String> unitIds) {
        return database.createQuery(
                        "select coalesce(sum(nominated), 0) from Unit where contestId = :contest and unitId in :units",
                        Number.class)
                .setParameter("contest", contestId)
                .setParameter("units", unitIds)
                .getSingleResult()
                .intValue();
    }

    private Unit lock(String contestId, String unitId) {
        return find(contestId, unitId).orElseThrow(() -> new NotFound("unit"));
    }

    private Optional<Unit> find(String contestId, String unitId) {
        return Optional.ofNullable(
                database.find(Unit.class, Unit.idOf(contestId, unitId), LockModeType.PESSIMISTIC_WRITE));
    }
}
