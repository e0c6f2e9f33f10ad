package org.planonapage.metric;

import java.util.List;
import java.util.Objects;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.Period;
import org.springframework.stereotype.Component;

/** The pack's tables of what belongs to a metric's series: versions, events, benchmarks and distributions. */
@Component
class SeriesTables implements PackTables {

    private static final int LABEL = 80;
    private static final int BAND = 40;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 2000;
    private static final int MOST_AUTHORITIES = 500;
    private static final int MOST_STEPS = 99_999;
    private static final int MOST_CASES = 9_999_999;

    @Override
    public List<PackTable> tables() {
        return List.of(versions(), events(), benchmarks(), distributions(), bands());
    }

    private static PackTable versions() {
        return PackTable.of(
                        "metric_versions",
                        "metric_version",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.dayOrMonth("since").asKey(),
                        Column.text("definition", PARAGRAPH).mustBeFilled(),
                        Column.text("changed", LINE).mustBeFilled(),
                        Column.yesOrNo("breaks").blankIs("no").mustBeFilled())
                .rule(SeriesTables::hasBegun);
    }

    private static PackTable events() {
        return PackTable.of(
                        "metric_events",
                        "metric_event",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.day("happened_on").asKey(),
                        Column.choice("kind", EventKind.class, EventKind::word).asKey(),
                        Column.text("label", LABEL).mustBeFilled(),
                        Column.text("reason", LINE),
                        Column.row("decided_by", "posts", "decided_by"))
                .happened("happened_on")
                .rule(SeriesTables::hasAReason);
    }

    private static PackTable benchmarks() {
        return PackTable.of(
                        "benchmarks",
                        "benchmark",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.choice("kind", BenchmarkKind.class, BenchmarkKind::word)
                                .asKey(),
                        Column.period("period").asKey(),
                        Column.number("value").mustBeFilled(),
                        Column.integer("reported", 0, MOST_AUTHORITIES),
                        Column.integer("asked", 0, MOST_AUTHORITIES),
                        Column.text("note", LINE))
                .figures()
                .rule(row -> MetricTables.isAShare(row, "value", MetricTables.unit(row)))
                .rule(SeriesTables::isReportedByThoseAsked)
                .rule(SeriesTables::isNotAhead);
    }

    private static PackTable distributions() {
        return PackTable.of(
                        "distributions",
                        "distribution",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.row("unit_id", "units", "unit").asKey(),
                        Column.period("period").asKey(),
                        Column.integer("statutory_line", 0, MOST_STEPS),
                        Column.number("lower_quartile"),
                        Column.number("median"),
                        Column.number("upper_quartile"),
                        Column.text("note", LINE))
                .figures()
                .rule(SeriesTables::hasQuartilesInOrder)
                .rule(SeriesTables::isNotAhead);
    }

    private static PackTable bands() {
        return PackTable.of(
                        "distribution_bands",
                        "distribution_band",
                        Column.row("distribution_id", "distributions", "metric", "unit", "period")
                                .asKey(),
                        Column.integer("starts_at", 0, MOST_STEPS).asKey(),
                        Column.integer("ends_at", 0, MOST_STEPS),
                        Column.text("label", BAND).mustBeFilled(),
                        Column.integer("cases", 0, MOST_CASES))
                .figures()
                .rule(SeriesTables::endsWhereItStartsOrLater);
    }

    private static void hasBegun(PackRow row) {
        DayOrMonth since = Objects.requireNonNull(row.dayOrMonth("since"));
        if (since.firstDay().isAfter(row.recordedOn())) {
            throw new Refusal(
                    "since",
                    since.inWords() + " lies after " + Dates.inWords(row.recordedOn())
                            + ", the date the row was recorded. A definition can only be recorded once it is in force.");
        }
    }

    private static void hasAReason(PackRow row) {
        if (row.choice("kind", EventKind.class) != EventKind.EVENT && !row.has("reason")) {
            throw new Refusal("reason", "Enter a reason for the break or the reset of the normal range.");
        }
    }

    private static void isReportedByThoseAsked(PackRow row) {
        Integer reported = row.integer("reported");
        Integer asked = row.integer("asked");
        if (asked != null && reported == null) {
            throw new Refusal("reported", "Of the " + asked + " that were asked it is not said how many reported.");
        }
        if (asked != null && reported != null && reported > asked) {
            throw new Refusal(
                    "reported",
                    reported + " reported of " + asked
                            + " asked. The number that reported can’t be higher than the number asked.");
        }
    }

    private static void isNotAhead(PackRow row) {
        Period period = Objects.requireNonNull(row.period("period"));
        if (period.start().isAfter(row.recordedOn())) {
            throw new Refusal(
                    "period",
                    period.inWords() + " had not started on " + Dates.inWords(row.recordedOn())
                            + ", the date the row was recorded. Enter a period that had started by then.");
        }
    }

    private static void hasQuartilesInOrder(PackRow row) {
        boolean all = row.has("lower_quartile") && row.has("median") && row.has("upper_quartile");
        boolean none = !row.has("lower_quartile") && !row.has("upper_quartile");
        if (!all && !none) {
            throw new Refusal(
                    "lower_quartile", "Enter lower_quartile, median and upper_quartile together, or only median.");
        }
        if (all
                && (Objects.requireNonNull(row.number("lower_quartile")).compareTo(row.number("median")) > 0
                        || Objects.requireNonNull(row.number("median")).compareTo(row.number("upper_quartile")) > 0)) {
            throw new Refusal("median", "The median must be between the two quartiles. Check the three numbers.");
        }
    }

    private static void endsWhereItStartsOrLater(PackRow row) {
        Integer starts = Objects.requireNonNull(row.integer("starts_at"));
        Integer ends = row.integer("ends_at");
        if (ends != null && ends < starts) {
            throw new Refusal(
                    "ends_at",
                    "The band ends at " + ends + ", before it starts at " + starts
                            + ". Both ends are part of the band. Leave an end blank for no limit.");
        }
    }
}
