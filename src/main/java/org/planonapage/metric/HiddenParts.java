package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planonapage.programme.UnitRow;

/**
 * A part of the authority that averages hide, with the metrics in which they do.
 *
 * @param in those metrics, the one in which it is hidden most first; never empty
 */
record HiddenParts(UnitRow unit, List<MetricLine> in) {

    /** More metrics make a sentence that nobody reads. */
    private static final int NAMED = 4;

    /** The part that is hidden in most metrics first. */
    static List<HiddenParts> of(Collection<MetricLine> lines) {
        Map<UnitRow, List<MetricLine>> byUnit = new LinkedHashMap<>();
        lines.forEach(line -> line.hiddenPart()
                .ifPresent(part -> byUnit.computeIfAbsent(part.unit(), unit -> new ArrayList<>())
                        .add(line)));
        List<HiddenParts> found = new ArrayList<>();
        byUnit.forEach((unit, in) -> {
            in.sort(Comparator.comparing(HiddenParts::distance).reversed().thenComparing(MetricLine::title));
            found.add(new HiddenParts(unit, in));
        });
        found.sort(Comparator.comparing((HiddenParts part) -> part.in().size())
                .reversed()
                .thenComparing(part -> part.unit().name()));
        return found;
    }

    /** How far the part lies from the whole, as a share of the whole, so that days and percentages compare. */
    private static BigDecimal distance(MetricLine line) {
        BigDecimal whole = line.summary().latestValue().orElseThrow();
        BigDecimal part = line.hiddenPart().orElseThrow().figure().value().orElseThrow();
        BigDecimal off = part.subtract(whole).abs();
        return whole.signum() == 0 ? off : off.divide(whole.abs(), MathContext.DECIMAL32);
    }

    /** The metric in which it is hidden most. */
    MetricLine worst() {
        return in.getFirst();
    }

    /** "Assessments in time, 56.0% in October 2026 against at least 85.0% (average 91.2%); and 2 more". */
    String inWords() {
        String named = in.stream()
                .limit(NAMED)
                .map(line -> line.title() + ", " + line.said(line.hiddenPart().orElseThrow()) + " (average "
                        + line.latest() + ")")
                .collect(Collectors.joining("; "));
        return in.size() > NAMED ? named + "; and " + (in.size() - NAMED) + " more" : named;
    }
}
