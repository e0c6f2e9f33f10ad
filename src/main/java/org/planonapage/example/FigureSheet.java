package org.planonapage.example;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.planonapage.quantity.MetricUnit;

/** The figures of all metrics: of each district as generated, of the authority as the sum of its districts. */
final class FigureSheet {

    static final String AUTHORITY = "exampleshire";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Months months;
    private final StaffPages staff;
    private final Map<String, Integer> derivedSince = derivedSince();
    private final Map<String, SeriesPlan> plans = new LinkedHashMap<>();
    private final Map<String, SequencedMap<String, List<Count>>> counts = new LinkedHashMap<>();

    private FigureSheet(Months months, StaffPages staff) {
        this.months = months;
        this.staff = staff;
    }

    static FigureSheet generate(long seed, Months months) {
        Map<String, Double> shares = shares();
        StaffPages staff = new StaffPages(seed, months, shares);
        FigureSheet sheet = new FigureSheet(months, staff);
        SeriesPlan.all().forEach(plan -> {
            SequencedMap<String, List<Count>> units = new LinkedHashMap<>();
            shares.forEach((district, share) -> units.put(
                    district, counted(plan.of(district, share, seed), staff.counts(plan.metric(), district))));
            units.putFirst(AUTHORITY, sum(units.values()));
            sheet.plans.put(plan.metric(), plan);
            sheet.counts.put(plan.metric(), units);
        });
        return sheet;
    }

    /** The figures with those of the returns in the place of what was generated. */
    private static List<Count> counted(List<Count> generated, Map<Integer, Count> returned) {
        List<Count> all = new ArrayList<>(generated);
        returned.forEach(all::set);
        return all;
    }

    /** The share of the authority that each district is. */
    private static Map<String, Double> shares() {
        Map<String, Double> weights = new LinkedHashMap<>();
        Table.resource("districts")
                .forEach(row -> weights.put(row.getField("unit"), Double.valueOf(row.getField("weight"))));
        double whole =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((district, weight) -> weight / whole);
        return weights;
    }

    private static List<Count> sum(Iterable<List<Count>> districts) {
        List<Count> whole = new ArrayList<>();
        for (int month = 0; month < Months.COUNT; month++) {
            Count count = Count.NOTHING;
            for (List<Count> district : districts) {
                count = count.plus(district.get(month));
            }
            whole.add(count);
        }
        return whole;
    }

    /** From which month on the figures of a metric follow from the returns and are not entered. */
    private static Map<String, Integer> derivedSince() {
        Map<String, Integer> since = new LinkedHashMap<>();
        Table.resource("metrics").stream()
                .filter(row -> !row.getField("derived_since").isEmpty())
                .forEach(row -> since.put(
                        row.getField("code"),
                        Integer.valueOf(row.getField("derived_since").substring(1))));
        return since;
    }

    /** The returns that some of the figures follow from. */
    StaffPages staff() {
        return staff;
    }

    /** The codes of the districts. */
    List<String> districts() {
        return List.copyOf(shares().keySet());
    }

    /** The figures of a unit, from the first month to the last. */
    List<Count> of(String metric, String unit) {
        return Objects.requireNonNull(
                Objects.requireNonNull(counts.get(metric), metric).get(unit), unit);
    }

    /** What the authority's figure of a month says: "Protection visits on time: 88.8% in October 2026." */
    String sentence(String metric, int month) {
        SeriesPlan plan = Objects.requireNonNull(plans.get(metric), metric);
        Count count = of(metric, AUTHORITY).get(month - Months.FIRST);
        return plan.title() + ": " + plan.unit().print(count.value(plan.unit()), plan.decimals()) + " in "
                + MONTH.format(months.at(month)) + ".";
    }

    /** What is entered: the figures of the last month are provisional, the others final. */
    Table observations() {
        Table table = new Table(
                "metric", "unit", "period", "basis", "numerator", "denominator", "value", "status", "recorded_on");
        for (int month = Months.FIRST; month <= 0; month++) {
            String period = months.at(month).toString();
            String status = month == 0 ? "provisional" : "final";
            String day = months.counted(month).toString();
            int index = month - Months.FIRST;
            int now = month;
            counts.forEach((metric, units) -> {
                if (now >= derivedSince.getOrDefault(metric, 1)) {
                    return;
                }
                MetricUnit measure = Objects.requireNonNull(plans.get(metric)).unit();
                boolean alone = Count.isAlone(measure);
                units.forEach((unit, series) -> {
                    Count count = series.get(index);
                    String numerator = alone ? "" : Long.toString(count.numerator());
                    String denominator = alone ? "" : Long.toString(count.denominator());
                    String value = alone ? count.value(measure).toPlainString() : "";
                    table.add(metric, unit, period, "in period", numerator, denominator, value, status, day);
                });
            });
        }
        return table;
    }
}
