package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The workforce of the last 60 months: a return each month of every district and role, of two districts from each of their
 * teams, and how many workers hold how many cases.
 */
final class StaffPages {

    /** How many months there are returns of, up to the last. */
    static final int MONTHS = 60;

    private static final int A_YEAR = 12;
    private static final int BAND = 4;
    private static final int OPEN_FROM = 29;
    private static final int SPREADS = 4;
    private static final int A_QUARTER = 3;
    private static final double SCATTER = 3.2;
    private static final double PART_TIME = 0.93;

    private record Place(String unit, String district, String role, boolean holdsCases) {}

    private final Months months;
    private final Map<Place, List<StaffMonth>> courses = new LinkedHashMap<>();

    /** @param shares the share of the authority that each district is */
    StaffPages(long seed, Months months, Map<String, Double> shares) {
        this.months = months;
        Map<String, SeriesPlan> plans = new HashMap<>();
        SeriesPlan.all().forEach(plan -> plans.put(plan.metric(), plan));
        for (NamedCsvRecord unit : Table.resource("staff_units")) {
            String district = unit.getField("district");
            Map<String, Path> paths = new HashMap<>();
            plans.forEach((metric, plan) -> paths.put(metric, plan.own().getOrDefault(district, plan.path())));
            for (NamedCsvRecord role : Table.resource("staff_roles")) {
                courses.put(
                        new Place(
                                unit.getField("unit"),
                                district,
                                role.getField("role"),
                                !role.getField("caseload").isEmpty()),
                        new StaffCourse(paths, unit, role, Objects.requireNonNull(shares.get(district)), seed)
                                .months());
            }
        }
    }

    /** The figures of a metric that follow from the returns, of a district, by month counted from the first of all; empty where they do not. */
    Map<Integer, Count> counts(String metric, String district) {
        List<StaffMonth> whole = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int index = month;
            whole.add(courses.entrySet().stream()
                    .filter(course -> course.getKey().district().equals(district))
                    .map(course -> course.getValue().get(index))
                    .reduce(StaffMonth.NOTHING, StaffMonth::plus));
        }
        Map<Integer, Count> counts = new HashMap<>();
        for (int month = 0; month < MONTHS; month++) {
            Count count = count(metric, whole, month);
            if (count != null) {
                counts.put(month + Months.COUNT - MONTHS, count);
            }
        }
        return counts;
    }

    private static @Nullable Count count(String metric, List<StaffMonth> whole, int index) {
        StaffMonth month = whole.get(index);
        return switch (metric) {
            case "vacancy-rate" -> new Count(month.vacant(), month.posts());
            case "agency-rate" -> new Count(month.agency(), month.agency() + month.permanent());
            case "agency-fte" -> new Count(month.agency(), 0);
            case "average-caseload" -> new Count(10 * month.cases(), month.holders());
            case "sickness-days" -> new Count(10 * month.sickness(), month.permanent());
            case "turnover" ->
                index < A_YEAR - 1
                        ? null
                        : new Count(
                                whole.subList(index - A_YEAR + 1, index + 1).stream()
                                        .mapToLong(StaffMonth::leavers)
                                        .sum(),
                                month.permanent());
            default -> null;
        };
    }

    Table returns() {
        Table table = new Table(
                "unit",
                "role",
                "taken_at",
                "establishment",
                "permanent",
                "agency",
                "agency_covering",
                "pipeline",
                "leaving",
                "starters",
                "leavers",
                "sickness_days",
                "cases",
                "case_holders",
                "permanent_people",
                "agency_people",
                "recorded_on");
        for (int month = 0; month < MONTHS; month++) {
            int index = month;
            String day = months.counted(month - MONTHS + 1).toString();
            courses.forEach((place, course) -> add(table, place, course, index, day));
        }
        return table;
    }

    private static void add(Table table, Place place, List<StaffMonth> course, int index, String day) {
        StaffMonth month = course.get(index);
        table.add(
                place.unit(),
                place.role(),
                day,
                fte(month.posts()),
                fte(month.permanent()),
                fte(month.agency()),
                fte(month.covering()),
                fte(course.get(index + 1).starters() + course.get(index + 2).starters()),
                fte(course.get(index + 1).leavers()),
                fte(month.starters()),
                fte(month.leavers()),
                Long.toString(month.sickness()),
                Long.toString(month.cases()),
                fte(month.holders()),
                Long.toString(people(month.permanent())),
                Long.toString(people(month.agency())),
                day);
    }

    private static String fte(long tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static long people(long tenths) {
        return (long) Math.ceil(tenths / 10.0 / PART_TIME);
    }

    /** How many workers hold how many cases, at the end of four quarters: about the mean of their unit and role. */
    Table caseloads() {
        Table table = new Table("unit", "role", "taken_at", "starts_at", "ends_at", "workers", "recorded_on");
        for (int quarter = SPREADS - 1; quarter >= 0; quarter--) {
            int month = MONTHS - 1 - quarter * A_QUARTER;
            String day = months.counted(month - MONTHS + 1).toString();
            courses.forEach((place, course) -> {
                if (place.holdsCases() && course.get(month).holders() > 0) {
                    spread(table, place, course.get(month), day);
                }
            });
        }
        return table;
    }

    private static void spread(Table table, Place place, StaffMonth month, String day) {
        int workers = (int) people(month.holders());
        double mean = (double) month.cases() / workers;
        for (int first = 1; first <= OPEN_FROM; first += BAND) {
            int least = first;
            boolean open = first == OPEN_FROM;
            long holding = IntStream.range(0, workers)
                    .mapToLong(worker -> Math.max(1, Math.round(mean + SCATTER * normal((worker + 0.5) / workers))))
                    .filter(cases -> cases >= least && (open || cases < least + BAND))
                    .count();
            table.add(
                    place.unit(),
                    place.role(),
                    day,
                    Integer.toString(first),
                    open ? "" : Integer.toString(first + BAND - 1),
                    Long.toString(holding),
                    day);
        }
    }

    /** The normal distribution's quantile, by Tukey's lambda with the exponent that comes nearest to it. */
    private static double normal(double share) {
        double lambda = 0.135;
        return (Math.pow(share, lambda) - Math.pow(1 - share, lambda)) / 0.1975;
    }
}
