package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.HighlightKind;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Direction;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.TargetRule;
import org.planonapage.rating.Tolerance;
import org.planonapage.rating.ToleranceKind;

/** A metric told line by line in a test, read on 19 September 2011 where the test does not say otherwise. */
final class Told {

    private final String title;
    private final MetricUnit unit;
    private final List<ObservationRow> observations = new ArrayList<>();
    private final List<TargetRow> targets = new ArrayList<>();
    private @Nullable BigDecimal baseline;
    private @Nullable HighlightRow note;
    private Basis basis = Basis.IN_PERIOD;
    private LocalDate readOn = LocalDate.of(2011, 9, 19);

    private @Nullable String over;
    private @Nullable String under;
    private @Nullable Tolerance tolerance;
    private MetricSettings settings = MetricSettings.NONE;
    private Frequency frequency = Frequency.IRREGULAR;
    private Polarity polarity = Polarity.LOWER;
    private boolean running;
    private final List<EventRow> events = new ArrayList<>();
    private final List<VersionRow> versions = new ArrayList<>();
    private final List<BenchmarkRow> benchmarks = new ArrayList<>();

    private Told(String title, MetricUnit unit) {
        this.title = title;
        this.unit = unit;
    }

    static Told of(String title, MetricUnit unit) {
        return new Told(title, unit);
    }

    Told readOn(String day) {
        readOn = LocalDate.parse(day);
        return this;
    }

    Told startedAt(String figure) {
        baseline = new BigDecimal(figure);
        return this;
    }

    Told basis(Basis of) {
        basis = of;
        return this;
    }

    Told figure(String period, String value) {
        return observed(period, ObservationKind.ACTUAL, FigureState.FIGURE, null, null, value, null);
    }

    Told expects(String period, String value) {
        return observed(period, ObservationKind.PROJECTION, FigureState.FIGURE, null, null, value, null);
    }

    Told parts(String period, String numerator, String denominator) {
        return observed(period, ObservationKind.ACTUAL, FigureState.FIGURE, numerator, denominator, null, null);
    }

    Told words(String period, String words) {
        return observed(period, ObservationKind.ACTUAL, FigureState.WORDS, null, null, null, words);
    }

    private Told observed(
            String period,
            ObservationKind kind,
            FigureState state,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String value,
            @Nullable String words) {
        Figure figure = new Figure(unit, state, number(numerator), number(denominator), number(value), words);
        observations.add(new ObservationRow(
                1, 1, Period.parse(period), basis, kind, figure, ObservationStatus.FINAL, null, null, 1, false));
        return this;
    }

    Told target(String since, Comparator comparator, String value, @Nullable String deadline) {
        return target(since, new TargetRule(comparator, number(value), null, null), deadline, null);
    }

    Told target(String since, TargetRule rule, @Nullable String deadline, @Nullable Outcome outcome) {
        targets.add(new TargetRow(
                0,
                1,
                DayOrMonth.parse(since),
                rule,
                deadline == null ? null : DayOrMonth.parse(deadline),
                TargetOrigin.LOCAL,
                outcome,
                null,
                tolerance));
        return this;
    }

    /** What its figures' numerators and denominators count. */
    Told counts(String numerator, String denominator) {
        over = numerator;
        under = denominator;
        return this;
    }

    Told note(String text) {
        note = new HighlightRow(1, readOn, text, HighlightKind.PROGRESS, Direction.BETTER);
        return this;
    }

    /** Targets told after this have the tolerance. */
    Told tolerates(String size, ToleranceKind kind) {
        tolerance = new Tolerance(new BigDecimal(size), kind);
        return this;
    }

    Told happened(String day, EventKind kind, String label) {
        events.add(new EventRow(1, LocalDate.parse(day), kind, label, "A reason.", null));
        return this;
    }

    Told version(String since, boolean breaks) {
        versions.add(new VersionRow(1, DayOrMonth.parse(since), "Since " + since, "Something else", breaks));
        return this;
    }

    Told benchmark(BenchmarkKind kind, String period, String value) {
        benchmarks.add(new BenchmarkRow(1, kind, Period.parse(period), new BigDecimal(value), 9, 10, null));
        return this;
    }

    Told due(Frequency every, int days) {
        frequency = every;
        settings = new MetricSettings(days, null, false, null, MetricSettings.RUN, MetricSettings.RUN);
        running = true;
        return this;
    }

    Told better(Polarity way) {
        polarity = way;
        return this;
    }

    MetricSummary summary() {
        MetricDefinition definition = new MetricDefinition(
                1,
                "told",
                title,
                "As told.",
                unit,
                over,
                under,
                polarity,
                frequency,
                unit == MetricUnit.PERCENT && observations.stream().anyMatch(Told::isFine) ? 1 : 0,
                "A test",
                null,
                baseline,
                null,
                null,
                versions,
                null,
                settings);
        return new MetricSummary(definition, observations, targets, events, benchmarks, note, readOn, running);
    }

    private static boolean isFine(ObservationRow observation) {
        return observation.figure().stated() != null
                && observation.figure().stated().scale() > 0;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
