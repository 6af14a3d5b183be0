package io.zhanbo.submission.unit;

import io.zhanbo.events.submission.ContestChanged.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which unit belongs to which: county bureaus and their schools. A unit that is not in the tree stands alone. */
public final class UnitTree {

    private final List<Unit> units;
    private final Map<String, String> parents = new HashMap<>();

    public UnitTree(List<Unit> units) {
        this.units = List.copyOf(units);
        units.forEach(unit -> parents.put(unit.unitId(), unit.parentId()));
    }

    /** The unit, its parent, and so on to the top; ends where it would go round in a circle. */
    public List<String> lineage(String unitId) {
        List<String> lineage = new ArrayList<>();
        for (String each = unitId; each != null && !lineage.contains(each); each = parents.get(each)) {
            lineage.add(each);
        }
        return lineage;
    }

    /** Whether going up from this unit never ends. */
    public boolean isCircle(String unitId) {
        List<String> lineage = lineage(unitId);
        return parents.get(lineage.get(lineage.size() - 1)) != null;
    }

    /** The unit and all below it, in the contest's order. */
    public List<String> within(String unitId) {
        return units.stream()
                .map(Unit::unitId)
                .filter(each -> lineage(each).contains(unitId))
                .toList();
    }

    public boolean isWithin(String unitId, String ancestorId) {
        return lineage(unitId).contains(ancestorId);
    }
}
