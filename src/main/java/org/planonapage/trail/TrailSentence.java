package org.planonapage.trail;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.quantity.Dates;

/**
 * What the page says first.
 *
 * @param finding how much changed
 * @param rest what
 */
public record TrailSentence(String finding, String rest) {

    private static final int KINDS = 4;

    /** The sentence of a page. */
    public static TrailSentence of(TrailPage page) {
        String time = time(page);
        String about = page.thing() == null ? "" : " of “" + page.thing() + "”";
        if (page.count().acts() == 0) {
            return new TrailSentence("Nothing" + about + " changed " + time + ".", "");
        }
        return new TrailSentence(
                counted(page.count().acts(), "change") + about + " " + time + ", " + by(page) + ".",
                "They wrote " + TrailWords.counted(page.count().rows(), KINDS) + "."
                        + (page.isShortened() ? " There is more than can be listed; choose a shorter time." : ""));
    }

    private static String time(TrailPage page) {
        TrailTime time = page.time();
        if (time.since() != null) {
            return "since " + (time.since().startsWith("The ") ? "" : "the ") + time.since();
        }
        return time.from() == null
                ? "up to " + Dates.inWords(time.to())
                : "from " + Dates.inWords(time.from()) + " to " + Dates.inWords(time.to());
    }

    private static String by(TrailPage page) {
        return "by "
                + Stream.of(
                                page.count().people() == 1
                                        ? "1 person"
                                        : page.count().people() + " people",
                                counted(page.count().imports(), "import"))
                        .filter(words -> !words.startsWith("0 "))
                        .collect(Collectors.joining(" and "))
                        .transform(words -> words.isEmpty() ? "the application itself" : words);
    }

    private static String counted(int count, String word) {
        return String.format(Locale.UK, "%,d %s", count, word) + (count == 1 ? "" : "s");
    }
}
