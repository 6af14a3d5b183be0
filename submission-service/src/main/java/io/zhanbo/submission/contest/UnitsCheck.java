package io.zhanbo.submission.contest;

import static io.zhanbo.submission.contest.DefinitionBroken.Fault.CIRCLE;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.MISSING;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.NO_SUCH_UNIT;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.OUT_OF_RANGE;
import static io.zhanbo.submission.contest.DefinitionCheck.LARGEST_NUMBER;
import static io.zhanbo.submission.contest.DefinitionCheck.filled;
import static io.zhanbo.submission.contest.DefinitionCheck.listed;
import static io.zhanbo.submission.contest.DefinitionCheck.require;

import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.submission.unit.UnitTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says whether a contest can have these units: each with its places, and none above itself. */
final class UnitsCheck {

    private UnitsCheck() {}

    /** @throws DefinitionBroken naming the first field that is wrong */
    static void check(List<Unit> units) {
        filled("units", units);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String place = "units[" + i + "]";
            require(unit != null, MISSING, place);
            listed(place, unit.unitId(), unit.name(), ids);
            require(unit.quota() >= 0 && unit.quota() <= LARGEST_NUMBER, OUT_OF_RANGE, place + ".quota");
            require(
                    unit.minimum() == null || unit.minimum() >= 0 && unit.minimum() <= unit.quota(),
                    OUT_OF_RANGE,
                    place + ".minimum");
        }
        tree(units, ids);
    }

    private static void tree(List<Unit> units, Set<String> ids) {
        UnitTree tree = new UnitTree(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String place = "units[" + i + "].parentId";
            require(unit.parentId() == null || ids.contains(unit.parentId()), NO_SUCH_UNIT, place);
            require(!tree.isCircle(unit.unitId()), CIRCLE, place);
        }
    }
}
