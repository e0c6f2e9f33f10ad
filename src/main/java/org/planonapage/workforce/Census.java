package org.planonapage.workforce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planonapage.metric.BenchmarkKind;
import org.planonapage.metric.DerivedBenchmark;
import org.planonapage.quantity.Period;

/**
 * The rows of the workforce census, and what they say of others: of England, of the council's region, and of the
 * statistical neighbours, whose rows say that they are. Each census is of 30 September.
 */
record Census(List<Row> rows) {

    private static final int LAST_DAY = 30;

    /**
     * What the census gives of one area and year.
     *
     * @param figures as published, signs for what is not given included
     */
    record Row(
            int year,
            CensusArea area,
            String region,
            String authority,
            boolean neighbour,
            Map<WorkforceMeasure, String> figures) {

        /** The figure of a measure; empty where none is given. */
        Optional<BigDecimal> figure(WorkforceMeasure measure) {
            String text = figures.get(measure);
            return text == null || !Character.isDigit(text.charAt(0))
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text));
        }
    }

    /** What others have of a measure, in each census by a day. */
    List<DerivedBenchmark> of(String council, String code, LocalDate day) {
        WorkforceMeasure measure = WorkforceMeasure.of(code).orElseThrow();
        String region = region(council);
        List<DerivedBenchmark> found = new ArrayList<>();
        rows.stream().map(Row::year).distinct().sorted().forEach(year -> {
            LocalDate taken = LocalDate.of(year, Month.SEPTEMBER, LAST_DAY);
            List<Row> census = rows.stream()
                    .filter(row -> row.year() == year && !taken.isAfter(day))
                    .toList();
            census.stream()
                    .filter(row -> row.area() != CensusArea.LOCAL)
                    .filter(row ->
                            row.area() == CensusArea.NATIONAL || row.region().equals(region))
                    .forEach(row -> row.figure(measure)
                            .ifPresent(value -> found.add(new DerivedBenchmark(
                                    row.area() == CensusArea.NATIONAL ? BenchmarkKind.ENGLAND : BenchmarkKind.REGION,
                                    Period.day(taken),
                                    value,
                                    null,
                                    null))));
            neighbours(census, measure, taken).ifPresent(found::add);
        });
        return found;
    }

    /** The region of the council, whose name begins with that of its authority; empty where none does. */
    private String region(String council) {
        return rows.stream()
                .filter(row -> row.area() == CensusArea.LOCAL && council.startsWith(row.authority()))
                .max(Comparator.comparing(row -> row.authority().length()))
                .map(Row::region)
                .orElse("");
    }

    /** The mean of those neighbours that reported. */
    private static Optional<DerivedBenchmark> neighbours(List<Row> census, WorkforceMeasure measure, LocalDate taken) {
        List<Row> asked = census.stream().filter(Row::neighbour).toList();
        List<BigDecimal> reported = asked.stream()
                .map(row -> row.figure(measure).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return reported.isEmpty()
                ? Optional.empty()
                : Optional.of(new DerivedBenchmark(
                        BenchmarkKind.STATISTICAL_NEIGHBOURS,
                        Period.day(taken),
                        reported.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(reported.size()), MathContext.DECIMAL128),
                        reported.size(),
                        asked.size()));
    }
}
