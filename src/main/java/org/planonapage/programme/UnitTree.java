package org.planonapage.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit with all that is part of it.
 *
 * @param parts its own units, in the order of their names; empty for one without any
 */
public record UnitTree(UnitRow unit, List<UnitTree> parts) {

    /** The trees of those units: one for each without a parent, in the order given. */
    static List<UnitTree> of(List<UnitRow> units) {
        Map<Long, List<UnitRow>> byParent = new HashMap<>();
        List<UnitRow> tops = new ArrayList<>();
        for (UnitRow unit : units) {
            if (unit.parentId() == null) {
                tops.add(unit);
            } else {
                byParent.computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        return tops.stream().map(top -> tree(top, byParent)).toList();
    }

    private static UnitTree tree(UnitRow unit, Map<Long, List<UnitRow>> byParent) {
        return new UnitTree(
                unit,
                byParent.getOrDefault(unit.id(), List.of()).stream()
                        .map(part -> tree(part, byParent))
                        .toList());
    }
}
