package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.TargetRule;

class MetricSentenceTest {

    private static final TargetRule TOLD = new TargetRule(Comparator.WORDS, null, null, "every referrer is told");
    private static final TargetRule RANGE =
            new TargetRule(Comparator.BETWEEN, BigDecimal.TEN, BigDecimal.valueOf(20), null);

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("metrics")
    void saysWhatIsKnownAndNoMore(Told told, String finding, String rest) {
        assertThat(MetricSentence.of(told.summary())).isEqualTo(new MetricSentence(finding, rest));
    }

    static Stream<Arguments> metrics() {
        return Stream.of(starts(), targets(), withoutValues(), earlierFigures()).flatMap(all -> all);
    }

    private static Stream<Arguments> starts() {
        return Stream.of(
                arguments(
                        count("All unallocated cases").startedAt("2633").figure("2011-08-14", "131"),
                        "All unallocated cases fell from 2,633 to 131 on 14 August 2011.",
                        "The report does not date the start."),
                arguments(
                        count("Plans").startedAt("10").figure("2011-08", "12"),
                        "Plans rose from 10 to 12 in August 2011.",
                        "The report does not date the start."),
                arguments(
                        count("Plans").startedAt("10").figure("2011-08", "10"),
                        "Plans stayed at 10 in August 2011.",
                        "The report does not date the start."));
    }

    private static Stream<Arguments> targets() {
        return Stream.of(
                arguments(
                        count("Over 28 days")
                                .figure("2011-08-14", "40")
                                .target("2011-05", Comparator.AT_MOST, "100", "2011-08"),
                        "40 on 14 August 2011; target at most 100 by August 2011: met.",
                        ""),
                arguments(
                        share().basis(Basis.YEAR_TO_DATE)
                                .figure("2011-07", "74")
                                .target("2011-04", Comparator.AT_LEAST, "69", null),
                        "74% from April to July 2011, 5 points above the target of at least 69%: met.",
                        ""),
                arguments(
                        share().figure("2011-07", "68").target("2011-04", Comparator.AT_LEAST, "69", null),
                        "68% in July 2011, 1 point below the target of at least 69%: not met.",
                        ""),
                arguments(
                        share().figure("2011-07", "68").target("2011-04", Comparator.AT_LEAST, "69", "2011-09"),
                        "68% in July 2011, 1 point below the target of at least 69% by September 2011: open.",
                        ""),
                arguments(
                        share().parts("2011-07", "9496", "10000").target("2011-04", Comparator.AT_LEAST, "95", null),
                        "94.96% in July 2011, 0.04 points below the target of at least 95%: not met.",
                        ""),
                arguments(
                        share().figure("2011-07", "69").target("2011-04", Comparator.AT_LEAST, "69", null),
                        "69% in July 2011, exactly the target of at least 69%: met.",
                        ""),
                arguments(
                        share().figure("2011-07", "15").target("2011-04", RANGE, null, null),
                        "15% in July 2011; target between 10% and 20%: met.",
                        ""),
                arguments(
                        share().figure("2011-07", "15").target("2011-04", TOLD, null, Outcome.MISSED),
                        "15% in July 2011; target every referrer is told: not met.",
                        ""));
    }

    private static Stream<Arguments> withoutValues() {
        TargetRule atMost = new TargetRule(Comparator.AT_MOST, BigDecimal.valueOf(100), null, null);
        return Stream.of(
                arguments(
                        count("Out of timescale").target("2011-05", atMost, "2011-08", Outcome.MET),
                        "No figure published; target at most 100 by August 2011: met, the report says.",
                        ""),
                arguments(
                        count("Out of timescale").target("2011-05", atMost, "2011-08", null),
                        "No figure published; target at most 100 by August 2011: open.",
                        ""),
                arguments(
                        count("Re-referrals").note("Fewer children are referred again"),
                        "No figure published.",
                        "Fewer children are referred again."),
                arguments(change().words("2011-06-29", "up by over 60%"), "Up by over 60% on 29 June 2011.", ""),
                arguments(
                        share().words("2011-07", "slightly below 90%")
                                .target("2011-04", Comparator.AT_LEAST, "90", null),
                        "Slightly below 90% in July 2011; target at least 90%: open.",
                        ""),
                arguments(share().parts("2011-07", "0", "0"), "No value (0 of 0) in July 2011.", ""));
    }

    private static Stream<Arguments> earlierFigures() {
        return Stream.of(
                arguments(
                        share().basis(Basis.YEAR_TO_DATE)
                                .figure("2012-09", "97.6")
                                .readOn("2012-11-12"),
                        "97.6% from April to September 2012.",
                        ""),
                arguments(
                        share().figure("2011-07", "80").figure("2011-08", "74"),
                        "74% in August 2011, down from 80% in July 2011.",
                        ""),
                arguments(
                        share().figure("2011-07", "74").figure("2011-08", "74"),
                        "74% in August 2011, the same as in July 2011.",
                        ""),
                arguments(
                        count("Visits").figure("2011/12 Q1", "300").figure("2011-08", "100"),
                        "100 in August 2011.",
                        ""),
                arguments(
                        count("Visits")
                                .basis(Basis.YEAR_TO_DATE)
                                .figure("2011-07", "300")
                                .figure("2011-08", "400"),
                        "400 from April to August 2011.",
                        ""),
                arguments(
                        share().basis(Basis.YEAR_TO_DATE)
                                .figure("2011-03", "90")
                                .figure("2011-04", "50"),
                        "50% in April 2011.",
                        ""),
                arguments(
                        share().basis(Basis.UNDERLYING).figure("2011-09-19", "89"),
                        "89% underlying, on 19 September 2011.",
                        ""),
                arguments(change().figure("2011-04", "40"), "+40% in April 2011.", ""));
    }

    private static Told count(String title) {
        return Told.of(title, MetricUnit.COUNT);
    }

    private static Told share() {
        return Told.of("In time", MetricUnit.PERCENT);
    }

    private static Told change() {
        return Told.of("Contacts", MetricUnit.PERCENT_CHANGE);
    }
}
