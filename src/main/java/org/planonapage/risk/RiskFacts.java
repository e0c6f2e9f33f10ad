package org.planonapage.risk;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * What a risk is, scores apart.
 *
 * @param reference "R3"
 * @param cause what would bring it about, or null when not published
 * @param event what may happen, or null when the title alone was published
 * @param consequence what it would lead to, or null when not published
 * @param owner the title of the post that answers for it, or null
 * @param ownerCode the code of that post, or null
 * @param unit the name of the unit that it is a risk of, or null
 * @param identifiedOn when it was first seen, or null when not published
 * @param proximity how soon it would come about, or null when not published
 * @param changeId the change that wrote it
 */
public record RiskFacts(
        long id,
        String reference,
        String title,
        @Nullable String cause,
        @Nullable String event,
        @Nullable String consequence,
        @Nullable String owner,
        @Nullable String ownerCode,
        @Nullable String unit,
        @Nullable DayOrMonth identifiedOn,
        @Nullable Proximity proximity,
        @Nullable String note,
        long changeId) {

    /** "Because demand is up, there is a risk that workers hold too many cases, leading to harm."; empty where nothing but the title is known. */
    public String inWords() {
        if (cause == null && event == null && consequence == null) {
            return "";
        }
        String words = Stream.of(
                        clause("because ", cause),
                        clause("there is a risk that ", event),
                        clause(event == null ? "it would lead to " : "leading to ", consequence))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
    }

    /** A part of the sentence with its opening, once, and without the stops that it was typed with. */
    private static String clause(String opening, @Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String words = typed.strip().replaceFirst("[\\s.,;:]+$", "");
        boolean opened = words.regionMatches(true, 0, opening, 0, opening.length());
        return words.isEmpty() ? "" : opening + (opened ? words.substring(opening.length()) : words);
    }
}
