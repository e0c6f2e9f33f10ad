package org.planonapage.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.UnitRow;

/**
 * The units that a metric's page may show together.
 *
 * @param all those of the programme, by name
 * @param path from the authority down to the chosen one; empty where no unit is on record
 */
record Family(List<UnitRow> all, List<UnitRow> path) {

    /** @return empty when there is no such unit; a null code means the authority */
    static Optional<Family> of(List<UnitRow> all, @Nullable String code) {
        Optional<UnitRow> chosen = all.stream()
                .filter(unit ->
                        code == null ? unit.parentId() == null : unit.code().equals(code))
                .findFirst();
        if (code == null && chosen.isEmpty()) {
            return Optional.of(new Family(all, List.of()));
        }
        return chosen.map(unit -> new Family(all, unit.path(all)));
    }

    List<UnitRow> partsOf(UnitRow whole) {
        return all.stream()
                .filter(unit -> Objects.equals(unit.parentId(), whole.id()))
                .toList();
    }

    /** Those on the way down, and their parts: all that can be reached by one step. */
    Set<Long> ids() {
        return path.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), partsOf(unit).stream()))
                .map(UnitRow::id)
                .collect(Collectors.toSet());
    }
}
