package org.planonapage.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Fields;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that the form of a highlight shows.
 *
 * @param title what it is on: "theme 1 Practice", "the whole plan"
 * @param earlier what was said of it before, the newest first
 * @param now what the form begins with
 */
public record HighlightPage(ProgrammeCard programme, String title, List<HighlightRow> earlier, Fields now) {

    private static final String PLAN = "highlight";
    private static final Pattern PATH = Pattern.compile("(?:themes/([^/]+)/)?" + PLAN);

    /**
     * Where it is written, below the programme.
     *
     * @param theme the number of a theme, or blank for the plan as a whole
     */
    public static String path(String theme) {
        return theme.isEmpty() ? PLAN : "themes/" + theme + "/" + PLAN;
    }

    /** The number of the theme that a path is of, blank for the plan as a whole; empty for the path of something else. */
    static Optional<String> at(String path) {
        Matcher highlight = PATH.matcher(path);
        return highlight.matches()
                ? Optional.of(highlight.group(1) == null ? "" : highlight.group(1))
                : Optional.empty();
    }
}
