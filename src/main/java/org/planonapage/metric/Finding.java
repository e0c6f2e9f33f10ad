package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Polarity;
import org.planonapage.spc.Limits;
import org.planonapage.spc.Side;
import org.planonapage.spc.SpecialCause;
import org.planonapage.spc.XmrGroup;
import org.planonapage.spc.XmrSentence;

/** What a metric's page says first: whether the thing is getting better, and whether that is real. */
public final class Finding {

    private Finding() {}

    /** The sentence of a page; that of {@link MetricSentence} where there are too few figures to judge. */
    public static MetricSentence of(MetricDetail detail) {
        MetricSummary summary = detail.summary();
        Signal signal = detail.signal();
        if (signal == null || summary.latestValue().isEmpty()) {
            return MetricSentence.of(summary);
        }
        XmrGroup group = signal.group(signal.figures().size() - 1);
        if (!signal.isJudged(signal.figures().size() - 1)) {
            return tooFew(summary, signal, group);
        }
        List<String> rest = new ArrayList<>();
        rest.add(range(summary, signal));
        summary.target().ifPresent(target -> rest.add(target(summary, target, signal)));
        lastYear(summary).ifPresent(rest::add);
        hidden(detail).ifPresent(rest::add);
        return new MetricSentence(finding(summary, signal), String.join(" ", rest));
    }

    private static MetricSentence tooFew(MetricSummary summary, Signal signal, XmrGroup group) {
        MetricSentence plain = MetricSentence.of(summary);
        String few = group.size() + " figures since "
                + signal.figures().get(group.from()).period().inWords()
                + " are too few to show a real change.";
        return new MetricSentence(plain.finding(), (few + " " + plain.rest()).strip());
    }

    private static String finding(MetricSummary summary, Signal signal) {
        ObservationRow latest = signal.figures().getLast();
        String now = summary.print(latest) + " " + (latest.basis() == Basis.UNDERLYING ? "underlying, " : "")
                + latest.when();
        return now
                + signal.cause()
                        .map(cause -> ", and " + way(signal, cause) + ": " + how(signal, cause) + ".")
                        .orElse(": no real change.");
    }

    private static String way(Signal signal, SpecialCause cause) {
        boolean moving = cause.rule() == SpecialCause.Rule.TREND;
        if (signal.polarity() == Polarity.NEITHER) {
            return moving ? "really moving" : "really " + (cause.side() == Side.HIGH ? "higher" : "lower");
        }
        String word = signal.change().word();
        return moving ? "getting " + word : "really " + word;
    }

    private static String how(Signal signal, SpecialCause cause) {
        boolean high = cause.side() == Side.HIGH;
        return switch (cause.rule()) {
            case TREND -> (high ? "rising" : "falling") + every(signal) + " since " + since(signal, cause);
            case OUTSIDE_LIMITS -> (high ? "above" : "below") + " its normal range";
            case TWO_OF_THREE -> "at the " + (high ? "upper" : "lower") + " edge of its normal range";
            case SHIFT -> cause.points() + " figures in a row " + (high ? "above" : "below") + " its average";
        };
    }

    private static String every(Signal signal) {
        return switch (signal.figures().getLast().period().kind()) {
            case DAY -> "";
            case MONTH -> " every month";
            case QUARTER -> " every quarter";
            case YEAR -> " every year";
        };
    }

    private static String since(Signal signal, SpecialCause cause) {
        int first = Math.max(0, signal.figures().size() - cause.points());
        return signal.figures().get(first).period().inWords();
    }

    /** Whether that is noise, and what range says so; where there is none, why. */
    private static String range(MetricSummary summary, Signal signal) {
        Optional<Limits> limits = signal.group(signal.figures().size() - 1).limits();
        MetricDefinition metric = summary.metric();
        String beginning = signal.cause().isPresent()
                ? "That is a real change: its normal range is from "
                : "Within its normal range, ";
        return limits.map(range -> beginning
                        + metric.print(range.drawnLower(metric.unit())) + " to "
                        + metric.print(range.drawnUpper(metric.unit())) + ".")
                .orElseGet(() -> XmrSentence.of(signal.chart()));
    }

    private static String target(MetricSummary summary, TargetRow target, Signal signal) {
        MetricDefinition metric = summary.metric();
        String standing = "Target " + target.inWords(metric) + ": " + MetricSentence.word(summary.standing());
        BigDecimal aim = target.rule().upper() == null ? target.rule().value() : null;
        String distance = aim == null ? "" : ", " + (at(summary, aim) ? "exactly on it" : summary.distanceTo(aim));
        return standing
                + distance
                + signal.chart()
                        .outlook(target.rule())
                        .map(outlook -> switch (outlook) {
                            case WILL_MEET -> "; it should keep being met.";
                            case MAY_MISS ->
                                "; normal variation means that the target may be met one month and missed the next.";
                            case WILL_MISS -> "; without a change it will be missed every month.";
                            case TOO_SOON -> "; it is too soon to tell what comes next.";
                        })
                        .orElse(".");
    }

    private static boolean at(MetricSummary summary, BigDecimal aim) {
        return summary.latestValue().orElseThrow().compareTo(aim) == 0;
    }

    private static Optional<String> lastYear(MetricSummary summary) {
        return summary.yearBefore().map(before -> {
            String distance = Difference.inWords(
                    summary.metric(),
                    summary.latestValue().orElseThrow(),
                    before.figure().value().orElseThrow());
            String words = distance.equals("the same") ? "The same as " : capital(distance) + " ";
            return words
                    + (before.period().kind() == Period.Kind.DAY
                            ? before.when()
                            : before.period().inWords()) + ".";
        });
    }

    private static Optional<String> hidden(MetricDetail detail) {
        Breakdown breakdown = detail.breakdown();
        MetricDefinition metric = detail.summary().metric();
        if (breakdown == null || detail.unit().filter(breakdown.whole()::equals).isEmpty()) {
            return Optional.empty();
        }
        return breakdown
                .hidden(metric.polarity())
                .map(part -> "The average hides " + part.unit().name() + ", at " + breakdown.print(part, metric) + ".");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
