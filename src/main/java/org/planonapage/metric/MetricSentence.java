package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.planonapage.quantity.MetricUnit;

/**
 * What a metric says, in a sentence and what should be known with it.
 *
 * @param finding the sentence that stands first
 * @param rest what follows; empty when there is nothing more to say
 */
public record MetricSentence(String finding, String rest) {

    /** The sentence of a metric on its reading date. */
    public static MetricSentence of(MetricSummary summary) {
        Optional<BigDecimal> value = summary.latestValue();
        if (value.isPresent()) {
            String target = target(summary, value.get());
            return new MetricSentence(capital(movement(summary, value.get()) + target + "."), rest(summary));
        }
        return new MetricSentence(withoutValue(summary), rest(summary));
    }

    private static String movement(MetricSummary summary, BigDecimal value) {
        MetricDefinition metric = summary.metric();
        ObservationRow latest = summary.latest().orElseThrow();
        String now = summary.print(latest) + " " + underlying(latest) + latest.when();
        if (summary.start().isPresent()) {
            return metric.title() + moved(metric, value) + now;
        }
        return summary.previous()
                .map(before -> now + ", " + since(before, summary, latest))
                .orElse(now);
    }

    private static String since(ObservationRow before, MetricSummary summary, ObservationRow latest) {
        int order = latest.figure()
                .value()
                .orElseThrow()
                .compareTo(before.figure().value().orElseThrow());
        if (order == 0) {
            return "the same as " + before.when();
        }
        String earlier = summary.print(before);
        return earlier.equals(summary.print(latest))
                ? "almost the same as " + before.when()
                : (order > 0 ? "up from " : "down from ") + earlier + " " + before.when();
    }

    private static String underlying(ObservationRow observation) {
        return observation.basis() == Basis.UNDERLYING ? "underlying, " : "";
    }

    private static String moved(MetricDefinition metric, BigDecimal value) {
        BigDecimal start = Objects.requireNonNull(metric.baseline());
        int order = value.compareTo(start);
        return order == 0 ? " stayed at " : (order < 0 ? " fell from " : " rose from ") + metric.print(start) + " to ";
    }

    private static String target(MetricSummary summary, BigDecimal value) {
        return summary.target().map(target -> clause(summary, target, value)).orElse("");
    }

    private static String clause(MetricSummary summary, TargetRow target, BigDecimal value) {
        MetricDefinition metric = summary.metric();
        BigDecimal aim = target.rule().value();
        String standing = ": " + word(summary.standing());
        if (metric.unit() == MetricUnit.PERCENT && aim != null && target.rule().upper() == null) {
            String distance = summary.distanceTo(aim);
            return ", " + (value.compareTo(aim) == 0 ? "exactly" : distance) + " the target of "
                    + target.inWords(metric) + standing;
        }
        return "; target " + target.inWords(metric) + standing;
    }

    static String word(MetricSummary.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case MET_SO_FAR -> "on target so far";
            case NOT_MET -> "not met";
            case MET_UNPUBLISHED -> "met, the report says";
            case MISSED_UNPUBLISHED -> "missed, the report says";
            case OPEN -> "open";
            case NO_TARGET -> "no target";
        };
    }

    private static String withoutValue(MetricSummary summary) {
        String said = summary.latest()
                .map(latest -> summary.print(latest) + " " + underlying(latest) + latest.when())
                .orElse("No figure published");
        return capital(said)
                + summary.target()
                        .map(target -> "; target " + target.inWords(summary.metric()) + ": " + word(summary.standing()))
                        .orElse("")
                + ".";
    }

    private static String rest(MetricSummary summary) {
        StringBuilder rest = new StringBuilder();
        if (summary.start().isPresent() && summary.latestValue().isPresent()) {
            rest.append("The report does not date the start. ");
        }
        if (summary.highlight() != null) {
            rest.append(ended(summary.highlight().text()));
        }
        return rest.toString().strip();
    }

    /** Notes are kept as written, with a full stop or without. */
    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
