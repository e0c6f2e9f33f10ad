package org.planonapage.shell;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What somebody who has a role in a programme lacks for one of its pages, told by its address below the programme. */
final class MissingRight {

    private static final String MANAGER = "You need the role manager.";

    private static final List<Map.Entry<Pattern, String>> NEEDED = List.of(
            Map.entry(Pattern.compile("data"), "To load data you need the role data officer or manager."),
            Map.entry(
                    Pattern.compile("metrics/[^/]+/figures/.*"),
                    "To enter a figure you need the role data officer or manager."),
            Map.entry(
                    Pattern.compile("actions/[^/]+/judgement"),
                    "To rate this action you need the role lead and the post that leads it, or the role manager."),
            Map.entry(
                    Pattern.compile("risks/[^/]+/review"),
                    "To review this risk you need the role risk owner and the post that owns it, or the role manager."),
            Map.entry(Pattern.compile("risks/(new|mine)"), "You need the role risk owner or manager."),
            Map.entry(Pattern.compile("(.*/)?edit|themes/[^/]+/highlight|manage.*|round.*|risks/scale"), MANAGER));

    private MissingRight() {}

    /** A sentence, for a page below a programme: "data", "risks/R1/review". */
    static String sentence(String page) {
        return NEEDED.stream()
                .filter(needed -> needed.getKey().matcher(page).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("You need another role for this page.");
    }
}
