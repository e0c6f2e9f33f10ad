package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.TargetRule;
import org.planonapage.rating.Tolerance;
import org.planonapage.rating.ToleranceKind;
import org.springframework.stereotype.Component;

/** The pack's tables of metrics, targets and figures. */
@Component
class MetricTables implements PackTables {

    private static final int NAME = 200;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 2000;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DUE_DAYS = 400;
    private static final int LEAST_FROZEN = 12;
    private static final int MOST_FROZEN = 999;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Derivation derivation;

    MetricTables(Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<PackTable> tables() {
        return List.of(metrics(), targets(), observations());
    }

    private PackTable metrics() {
        return PackTable.of(
                        "metrics",
                        "metric",
                        Column.code("code").asKey(),
                        Column.text("title", NAME).mustBeFilled(),
                        Column.text("definition", PARAGRAPH).mustBeFilled(),
                        Column.choice("unit", MetricUnit.class, MetricUnit::word)
                                .mustBeFilled(),
                        Column.text("numerator", NAME),
                        Column.text("denominator", NAME),
                        Column.choice("polarity", Polarity.class, Polarity::word)
                                .mustBeFilled(),
                        Column.choice("frequency", Frequency.class, Frequency::word)
                                .mustBeFilled(),
                        Column.integer("decimals", 0, MOST_DECIMALS).mustBeFilled(),
                        Column.text("source", LINE).mustBeFilled(),
                        Column.row("owner_id", "posts", "owner"),
                        Column.number("baseline"),
                        Column.text("baseline_note", LINE),
                        Column.text("underlying_rule", LINE),
                        Column.integer("due_days", 0, MOST_DUE_DAYS),
                        Column.text("spread_of", NAME),
                        Column.yesOrNo("screening"),
                        Column.integer("frozen_after", LEAST_FROZEN, MOST_FROZEN),
                        Column.integer("trend_length", SHORTEST_RUN, LONGEST_RUN),
                        Column.integer("shift_length", SHORTEST_RUN, LONGEST_RUN),
                        Column.code("derived_from"),
                        Column.dayOrMonth("derived_since"))
                .rule(MetricTables::startsWithAFigure)
                .rule(this::isDerivedFromAMeasure)
                .referredToAs(MetricReferences.KIND);
    }

    private static PackTable targets() {
        return PackTable.of(
                        "targets",
                        "target",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.dayOrMonth("since").asKey(),
                        Column.choice("comparator", Comparator.class, Comparator::word)
                                .mustBeFilled(),
                        Column.number("value"),
                        Column.number("upper"),
                        Column.text("words", LINE),
                        Column.dayOrMonth("deadline"),
                        Column.choice("origin", TargetOrigin.class, TargetOrigin::word)
                                .mustBeFilled(),
                        Column.choice("outcome", Outcome.class, Outcome::word),
                        Column.text("note", PARAGRAPH),
                        Column.number("tolerance"),
                        Column.choice("tolerance_kind", ToleranceKind.class, ToleranceKind::word))
                .rule(MetricTables::isATarget)
                .rule(MetricTables::isATolerance);
    }

    private static PackTable observations() {
        return PackTable.of(
                        "observations",
                        "observation",
                        Column.row("metric_id", "metrics", "metric").asKey(),
                        Column.row("unit_id", "units", "unit").asKey(),
                        Column.period("period").asKey(),
                        Column.choice("basis", Basis.class, Basis::word).asKey(),
                        Column.choice("kind", ObservationKind.class, ObservationKind::word)
                                .blankIs(ObservationKind.ACTUAL.word())
                                .asKey(),
                        Column.number("numerator"),
                        Column.number("denominator"),
                        Column.number("value"),
                        Column.choice("state", FigureState.class, FigureState::word)
                                .blankIs(FigureState.FIGURE.word())
                                .mustBeFilled(),
                        Column.text("words", LINE),
                        Column.choice("status", ObservationStatus.class, ObservationStatus::word)
                                .blankIs(ObservationStatus.FINAL.word())
                                .mustBeFilled(),
                        Column.text("note", PARAGRAPH),
                        Column.number("excluded"))
                .figures()
                .loadedAlone("basis", Basis.IN_PERIOD.word())
                .readInParts()
                .rule(MetricTables::isAFigure)
                .rule(MetricTables::isNotDerived)
                .rule(MetricTables::leavesCasesOutByItsRule)
                .rule(MetricTables::isNotCountedAhead);
    }

    private static void startsWithAFigure(PackRow row) {
        isAShare(row, "baseline", row.choice("unit", MetricUnit.class));
    }

    private void isDerivedFromAMeasure(PackRow row) {
        String measure = row.text("derived_from");
        if (measure == null) {
            if (row.has("derived_since")) {
                throw new Refusal("derived_since", "Leave this blank for figures that people enter.");
            }
            return;
        }
        MetricUnit unit = derivation
                .unit(measure)
                .orElseThrow(() -> new Refusal(
                        "derived_from",
                        "“" + measure + "” isn’t a source that figures can come from. Choose one of: "
                                + String.join(", ", derivation.measures()) + "."));
        if (row.choice("unit", MetricUnit.class) != unit) {
            throw new Refusal("unit", "Figures derived from “" + measure + "” are of the unit “" + unit.word() + "”.");
        }
    }

    /** A figure has one home: what follows from other records is not entered beside them. */
    private static void isNotDerived(PackRow row) {
        PackRow metric = row.parent("metric_id", "metrics");
        if (metric != null
                && metric.has("derived_from")
                && !Derivation.isBefore(
                        Objects.requireNonNull(row.period("period")), metric.dayOrMonth("derived_since"))) {
            throw new Refusal(
                    "metric",
                    "The figures of this metric are worked out from other records (“" + metric.text("derived_from")
                            + "”). Load those and remove this row.");
        }
    }

    private static void isATarget(PackRow row) {
        try {
            new TargetRule(
                    Objects.requireNonNull(row.choice("comparator", Comparator.class)),
                    row.number("value"),
                    row.number("upper"),
                    row.text("words"));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("comparator", String.valueOf(wrong.getMessage()));
        }
        isAShare(row, "value", unit(row));
        isAShare(row, "upper", unit(row));
        DayOrMonth deadline = row.dayOrMonth("deadline");
        DayOrMonth since = Objects.requireNonNull(row.dayOrMonth("since"));
        if (deadline != null && deadline.isBefore(since.firstDay())) {
            throw new Refusal(
                    "deadline",
                    deadline.inWords() + " lies before " + since.inWords()
                            + ", the start of the target. Enter a later deadline.");
        }
    }

    private static void isATolerance(PackRow row) {
        BigDecimal size = row.number("tolerance");
        ToleranceKind kind = row.choice("tolerance_kind", ToleranceKind.class);
        if (size == null && kind == null) {
            return;
        }
        if (size == null || kind == null) {
            throw new Refusal(
                    size == null ? "tolerance" : "tolerance_kind",
                    "Enter both a tolerance and its kind, or leave both blank.");
        }
        if (row.choice("comparator", Comparator.class) == Comparator.WORDS) {
            throw new Refusal("tolerance", "A target in words has no tolerance. Leave it blank.");
        }
        try {
            new Tolerance(size, kind);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("tolerance", String.valueOf(wrong.getMessage()));
        }
    }

    private static void leavesCasesOutByItsRule(PackRow row) {
        BigDecimal excluded = row.number("excluded");
        if (excluded == null) {
            return;
        }
        if (row.choice("basis", Basis.class) != Basis.UNDERLYING) {
            throw new Refusal("excluded", "Only a figure of the basis “underlying” excludes cases. Leave it blank.");
        }
        if (excluded.signum() < 0) {
            throw new Refusal("excluded", "Enter 0 or more for the number of cases left out.");
        }
    }

    private static void isAFigure(PackRow row) {
        MetricUnit unit = unit(row);
        if (unit == null) {
            return;
        }
        try {
            new Figure(
                    unit,
                    Objects.requireNonNull(row.choice("state", FigureState.class)),
                    row.number("numerator"),
                    row.number("denominator"),
                    row.number("value"),
                    row.text("words"));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(row.has("numerator") ? "numerator" : "value", String.valueOf(wrong.getMessage()));
        }
    }

    /** The unit of the row's metric, or null when the metric itself is refused and nothing can be said of its rows. */
    static @Nullable MetricUnit unit(PackRow row) {
        PackRow metric = row.parent("metric_id", "metrics");
        return metric == null ? null : metric.choice("unit", MetricUnit.class);
    }

    static void isAShare(PackRow row, String field, @Nullable MetricUnit unit) {
        BigDecimal number = row.number(field);
        if (number != null
                && unit != null
                && unit.isShare()
                && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            throw new Refusal(field, "Enter a percentage between 0 and 100.");
        }
    }

    private static void isNotCountedAhead(PackRow row) {
        Period period = Objects.requireNonNull(row.period("period"));
        boolean counted = row.choice("kind", ObservationKind.class) == ObservationKind.ACTUAL;
        if (counted && period.start().isAfter(row.recordedOn())) {
            throw new Refusal(
                    "period",
                    period.inWords() + " had not started on " + Dates.inWords(row.recordedOn())
                            + ", the date the row was recorded. Use the kind “projection” for an expected figure.");
        }
    }
}
