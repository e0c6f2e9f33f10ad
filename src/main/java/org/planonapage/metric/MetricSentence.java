package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.List;
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
        String now = metric.print(value) + " " + underlying(latest) + latest.when();
        List<ObservationRow> counted = summary.counted();
        if (metric.baseline() != null) {
            return metric.title() + " " + moved(metric.baseline(), value) + " from " + metric.print(metric.baseline())
                    + " to " + now;
        }
        if (counted.size() > 1) {
            ObservationRow before = counted.get(counted.size() - 2);
            BigDecimal earlier = before.figure().value().orElseThrow();
            return now + ", "
                    + (earlier.compareTo(value) == 0
                            ? "the same as"
                            : value.compareTo(earlier) > 0 ? "up from" : "down from")
                    + (earlier.compareTo(value) == 0 ? " " : " " + metric.print(earlier) + " ") + before.when();
        }
        return now;
    }

    private static String underlying(ObservationRow observation) {
        return observation.basis() == Basis.UNDERLYING ? "underlying, " : "";
    }

    private static String moved(BigDecimal from, BigDecimal to) {
        int order = to.compareTo(from);
        return order < 0 ? "fell" : order > 0 ? "rose" : "stayed";
    }

    private static String target(MetricSummary summary, BigDecimal value) {
        return summary.target().map(target -> clause(summary, target, value)).orElse("");
    }

    private static String clause(MetricSummary summary, TargetRow target, BigDecimal value) {
        MetricDefinition metric = summary.metric();
        BigDecimal aim = target.rule().value();
        String standing = ": " + word(summary.standing());
        if (metric.unit() == MetricUnit.PERCENT && aim != null && target.rule().upper() == null) {
            int order = value.compareTo(aim);
            String distance = order == 0
                    ? "exactly"
                    : points(value.subtract(aim).abs(), metric.decimals()) + (order > 0 ? " above" : " below");
            return ", " + distance + " the target of " + target.inWords(metric) + standing;
        }
        return "; target " + target.inWords(metric) + standing;
    }

    private static String points(BigDecimal difference, int decimals) {
        String figure = MetricUnit.COUNT.print(difference, decimals);
        return figure + (figure.equals("1") ? " point" : " points");
    }

    private static String word(MetricSummary.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case MET_UNPUBLISHED -> "met, the report says";
            case MISSED_UNPUBLISHED -> "missed, the report says";
            case OPEN -> "open";
            case NO_TARGET -> "no target";
        };
    }

    private static String withoutValue(MetricSummary summary) {
        Optional<ObservationRow> latest = summary.latest();
        if (latest.isPresent()) {
            String said = latest.get().figure().print(summary.metric().decimals());
            return capital(said) + " " + latest.get().when() + ".";
        }
        return summary.target()
                .map(target -> "No figure published; target " + target.inWords(summary.metric()) + ": "
                        + word(summary.standing()) + ".")
                .orElse("No figure published.");
    }

    private static String rest(MetricSummary summary) {
        StringBuilder rest = new StringBuilder();
        if (summary.metric().baseline() != null && summary.latestValue().isPresent()) {
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
