package org.planonapage.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * How many workers hold how many cases at a date. Workers are counted, never named.
 *
 * @param ceilings the ceilings of the roles that are counted, each once, ascending; empty where none is set
 * @param bins the fewest cases first
 */
public record CaseloadSpread(DayOrMonth at, List<Integer> ceilings, List<Bin> bins) {

    /**
     * Those who hold so many cases.
     *
     * @param startsAt the fewest cases
     * @param endsAt the most; null where the bin is open
     * @param workers in people; null where the source withholds it
     * @param above how many of them are above the ceiling of their role
     */
    public record Bin(
            int startsAt,
            @Nullable Integer endsAt,
            @Nullable Integer workers,
            int above) {

        /** "21 to 25", "31 or more", "4". */
        public String label() {
            if (endsAt == null) {
                return startsAt + " or more";
            }
            return endsAt == startsAt ? Integer.toString(startsAt) : startsAt + " to " + endsAt;
        }

        private Bin plus(Bin other) {
            return new Bin(
                    startsAt,
                    endsAt,
                    workers == null || other.workers == null ? null : Integer.valueOf(workers + other.workers),
                    above + other.above);
        }
    }

    /** The bands put together over units and roles; empty without any. */
    static Optional<CaseloadSpread> of(List<BandRow> bands, List<RoleRow> roles) {
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Integer> ceilings = new TreeMap<>();
        roles.forEach(role -> {
            if (role.ceiling() != null && bands.stream().anyMatch(band -> band.roleId() == role.id())) {
                ceilings.put(role.id(), role.ceiling());
            }
        });
        Map<List<Integer>, Bin> bins = new TreeMap<>(
                Comparator.comparing((List<Integer> ends) -> ends.getFirst()).thenComparing(List::getLast));
        bands.forEach(band -> bins.merge(
                List.of(band.startsAt(), Objects.requireNonNullElse(band.endsAt(), Integer.MAX_VALUE)),
                bin(band, ceilings.get(band.roleId())),
                Bin::plus));
        return Optional.of(new CaseloadSpread(
                bands.getFirst().at(),
                ceilings.values().stream().distinct().sorted().toList(),
                new ArrayList<>(bins.values())));
    }

    private static Bin bin(BandRow band, @Nullable Integer ceiling) {
        int workers = Objects.requireNonNullElse(band.workers(), 0);
        return new Bin(
                band.startsAt(),
                band.endsAt(),
                band.workers(),
                ceiling != null && band.startsAt() > ceiling ? workers : 0);
    }

    /** How many workers hold more cases than the ceiling of their role. */
    public int above() {
        return bins.stream().mapToInt(Bin::above).sum();
    }

    /** How many workers are counted. */
    public int workers() {
        return bins.stream()
                .map(Bin::workers)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** "20", "16 and 20": for a sentence; empty where no ceiling is set. */
    public String ceilingInWords() {
        return ceilings.stream()
                .map(String::valueOf)
                .reduce((one, other) -> one + " and " + other)
                .orElse("");
    }
}
