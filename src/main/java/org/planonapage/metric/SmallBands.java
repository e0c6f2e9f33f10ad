package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * Decides which bands of the authority's distributions are withheld: each with 1 to {@code most} cases, and further ones
 * on the same side of the statutory line, whose sum the figure tells. They are the same in all distributions of a
 * financial year, of which one may be the sum of others.
 */
final class SmallBands {

    /** A distribution while one version of it held; a band's cases are null where the source withheld them. */
    record Version(Period period, @Nullable Integer line, Map<Integer, Optional<BigDecimal>> cases) {}

    private final int most;
    private final Map<LocalDate, Set<Integer>> hidden = new HashMap<>();

    SmallBands(int most) {
        this.most = most;
    }

    Map<LocalDate, Set<Integer>> withheld(List<Version> versions) {
        for (Version version : versions) {
            version.cases().forEach((band, cases) -> {
                if (cases.isEmpty() || Counts.isSmall(cases.get(), most)) {
                    ofYear(version).add(band);
                }
            });
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Version version : versions) {
                grew |= hideAnother(version, side(version, true)) | hideAnother(version, side(version, false));
            }
        }
        return hidden;
    }

    private Set<Integer> ofYear(Version version) {
        return hidden.computeIfAbsent(version.period().yearStart(), none -> new HashSet<>());
    }

    private static List<Integer> side(Version version, boolean within) {
        Integer line = version.line();
        return version.cases().keySet().stream()
                .filter(band -> line == null ? within : band <= line == within)
                .sorted()
                .toList();
    }

    private boolean hideAnother(Version version, List<Integer> side) {
        List<Integer> secret = side.stream().filter(ofYear(version)::contains).toList();
        BigDecimal sum = secret.stream()
                .flatMap(band -> version.cases().getOrDefault(band, Optional.empty()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (secret.isEmpty() || (secret.size() > 1 && !Counts.isSmall(sum, most))) {
            return false;
        }
        List<Integer> shown = new ArrayList<>(side);
        shown.removeAll(secret);
        // The one that follows, from the last to the first: chosen by place, since a choice by size would tell of it.
        return shown.stream()
                .min(Comparator.comparing((Integer band) -> band < secret.getFirst())
                        .thenComparing(Comparator.naturalOrder()))
                .map(ofYear(version)::add)
                .orElse(false);
    }
}
