package org.planonapage.programme;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation as lists show it.
 *
 * @param parentId the id of the unit that it is part of, or null for the authority
 * @param note what else is known of it, or null
 */
public record UnitRow(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parentId,
        @Nullable String note) {

    /**
     * The way down to this unit: from the highest one above it, the authority, to itself. A past day may have units that
     * were part of each other; the way then ends where it would come round again.
     *
     * @param units those of the programme as they are known on the same day
     */
    public List<UnitRow> path(Collection<UnitRow> units) {
        Map<Long, UnitRow> byId = units.stream().collect(toMap(UnitRow::id, unit -> unit, (one, same) -> one));
        LinkedHashSet<UnitRow> path = new LinkedHashSet<>();
        for (UnitRow next = this; next != null && path.add(next); ) {
            next = next.parentId == null ? null : byId.get(next.parentId);
        }
        return List.copyOf(path.reversed());
    }
}
