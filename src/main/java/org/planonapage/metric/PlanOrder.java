package org.planonapage.metric;

import java.util.Arrays;
import java.util.Comparator;
import org.planonapage.links.ReferenceCard;

/**
 * The order of a plan: what belongs to the edition that is read before what belongs to others, then by the numbers that
 * titles begin with, so that 2 comes before 10 and 4.9 before 4.10.
 */
final class PlanOrder {

    static final Comparator<ReferenceCard> BY_TITLE = Comparator.comparing(ReferenceCard::current)
            .reversed()
            .thenComparing((ReferenceCard card) -> numbers(card.title()), Arrays::compare)
            .thenComparing(ReferenceCard::title);

    private PlanOrder() {}

    private static long[] numbers(String title) {
        String first = title.substring(0, title.indexOf(' ') < 0 ? title.length() : title.indexOf(' '));
        return first.matches("\\d{1,9}(\\.\\d{1,9})*")
                ? Arrays.stream(first.split("\\.")).mapToLong(Long::parseLong).toArray()
                : new long[] {Long.MAX_VALUE};
    }
}
