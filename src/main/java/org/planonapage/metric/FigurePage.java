package org.planonapage.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Fields;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Period;

/**
 * All that the form of a figure shows.
 *
 * @param line the metric as it stands
 * @param unit the name of the authority
 * @param period whose figure it is
 * @param periods whose figures can be written, the next first, then the latest that are on record
 * @param basis the word for what it counts over: "in period"
 * @param now what the form begins with
 */
public record FigurePage(
        ProgrammeCard programme,
        MetricLine line,
        String unit,
        Period period,
        List<Period> periods,
        String basis,
        Fields now) {

    private static final Pattern PATH = Pattern.compile("metrics/([^/]+)/figures/([^/]+)");

    /** Which figure a form is of. */
    record Asked(String code, Period period) {}

    /** Where the figure of a metric is written, below the programme: "metrics/vacancies/figures/2026-10". */
    public static String path(String code, Period period) {
        return "metrics/" + code + "/figures/" + word(period);
    }

    /** The period as a part of an address; {@link #period(String)} reads it. */
    private static String word(Period period) {
        return period.toString().replace('/', '_').replace(" ", "_");
    }

    /** The figure that is meant by a path; empty for the path of something else. */
    static Optional<Asked> at(String path) {
        Matcher asked = PATH.matcher(path);
        return asked.matches()
                ? period(asked.group(2)).map(period -> new Asked(asked.group(1), period))
                : Optional.empty();
    }

    /** The period that a part of an address names; empty where it names none. */
    public static Optional<Period> period(String word) {
        try {
            return Optional.of(Period.parse(word.replaceFirst("_Q", " Q").replace('_', '/')));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }
}
