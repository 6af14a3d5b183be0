package io.zhanbo.submission.unit;

import io.zhanbo.events.submission.ContestChanged.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which unit belongs to which: county bureaus and their schools. A unit that is not in the tree stands alone. */
public final class UnitTree {

    /** Of each unit, in the contest's order. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    public UnitTree(List<Unit> units) {
        for (Unit unit : units) {
            places.put(unit.unitId(), places.size());
            parents.put(unit.unitId(), unit.parentId());
            children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                    .add(unit.unitId());
        }
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
        Set<String> found = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(unitId));
        while (!next.isEmpty()) {
            String each = next.pop();
            if (found.add(each)) {
                next.addAll(children.getOrDefault(each, List.of()));
            }
        }
        found.retainAll(places.keySet());
        return found.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    public boolean isWithin(String unitId, String ancestorId) {
        return lineage(unitId).contains(ancestorId);
    }
}
