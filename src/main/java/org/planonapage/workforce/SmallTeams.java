package org.planonapage.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planonapage.programme.UnitRow;

/**
 * Decides which figures of the workforce are withheld: those of units with no more workers than the programme's rule, of
 * single roles where one of them has no more, and whatever would give these away. A unit that is withheld takes its parts
 * with it, and further units of the same parent until at least two are, which together are not small, so that no total
 * less the others leads back to one. Which further unit is taken follows from the order of units, never from its size. The
 * smallest size that a unit ever had counts, so that no day tells what another withholds.
 */
final class SmallTeams {

    private final BigDecimal most;
    private final Map<Cell, BigDecimal> sizes;
    private final Map<Long, List<Long>> parts = new HashMap<>();
    private final List<Long> tops = new ArrayList<>();
    private final Set<Long> roles = new HashSet<>();
    private final Set<Long> whole = new HashSet<>();
    private final Set<Long> split = new HashSet<>();

    /**
     * @param most up to how many workers are withheld; 0 withholds nothing
     * @param sizes the fewest workers, above none, that each unit and role itself ever returned
     */
    SmallTeams(int most, List<UnitRow> units, Map<Cell, BigDecimal> sizes) {
        this.most = BigDecimal.valueOf(most);
        this.sizes = sizes;
        sizes.keySet().forEach(cell -> roles.add(cell.roleId()));
        units.stream().map(UnitRow::id).sorted().forEach(id -> parts.put(id, new ArrayList<>()));
        units.stream()
                .sorted(java.util.Comparator.comparing(UnitRow::id))
                .forEach(unit -> (unit.parentId() == null ? tops : Objects.requireNonNull(parts.get(unit.parentId())))
                        .add(unit.id()));
        if (most > 0) {
            decide(tops);
        }
    }

    /** Whether nothing of a unit is shown. */
    boolean withholds(long unit) {
        return whole.contains(unit);
    }

    /** Whether the roles of a unit are not shown apart. */
    boolean withholdsRoles(long unit) {
        return split.contains(unit);
    }

    private void decide(List<Long> siblings) {
        siblings.stream().filter(unit -> isSmall(size(unit))).forEach(unit -> hide(unit, whole));
        siblings.stream()
                .filter(unit -> whole.contains(unit) || hasASmallRole(unit))
                .forEach(unit -> hide(unit, split));
        complete(siblings, whole, hidden -> isSmall(sum(hidden.stream().map(this::size))));
        Set.copyOf(whole).forEach(unit -> hide(unit, split));
        complete(
                siblings,
                split,
                hidden -> roles.stream()
                        .anyMatch(role -> isSmall(sum(hidden.stream().map(unit -> size(unit, role))))));
        siblings.forEach(unit -> decide(parts(unit)));
    }

    /** Takes further siblings while one alone is hidden, or those hidden are small together. */
    private void complete(List<Long> siblings, Set<Long> hidden, Predicate<List<Long>> areSmall) {
        List<Long> staffed =
                siblings.stream().filter(unit -> size(unit).signum() > 0).toList();
        while (true) {
            List<Long> now = staffed.stream().filter(hidden::contains).toList();
            if (now.isEmpty() || now.size() == staffed.size() || (now.size() > 1 && !areSmall.test(now))) {
                return;
            }
            hide(next(staffed, now.getFirst(), hidden), hidden);
        }
    }

    /** The one after {@code first} in the order of units, from its end to its beginning, that is still shown. */
    private static long next(List<Long> units, long first, Set<Long> hidden) {
        return Stream.concat(
                        units.stream().filter(unit -> unit > first),
                        units.stream().filter(unit -> unit < first))
                .filter(unit -> !hidden.contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private void hide(long unit, Set<Long> hidden) {
        if (hidden.add(unit)) {
            parts(unit).forEach(part -> hide(part, hidden));
        }
    }

    private boolean hasASmallRole(long unit) {
        List<BigDecimal> staffed = roles.stream()
                .map(role -> size(unit, role))
                .filter(size -> size.signum() > 0)
                .toList();
        return staffed.size() > 1 && staffed.stream().anyMatch(this::isSmall);
    }

    private boolean isSmall(BigDecimal size) {
        return size.signum() > 0 && size.compareTo(most) <= 0;
    }

    private BigDecimal size(long unit) {
        return sum(roles.stream().map(role -> size(unit, role)));
    }

    private BigDecimal size(long unit, long role) {
        BigDecimal own = sizes.get(new Cell(unit, role));
        return own != null ? own : sum(parts(unit).stream().map(part -> size(part, role)));
    }

    private static BigDecimal sum(Stream<BigDecimal> all) {
        return all.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Long> parts(long unit) {
        return parts.getOrDefault(unit, List.of());
    }
}
