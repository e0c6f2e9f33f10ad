package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planonapage.exchange.RowsOnRecord;

/**
 * What the fields of a form of the plan can name: in each, the words by the text that the field holds.
 *
 * @param posts by code
 * @param bodies by code
 * @param metrics by reference
 * @param answered findings and requirements by reference
 * @param risks by reference
 * @param editions by code
 * @param actions of the edition by their number
 */
public record PlanChoices(
        Map<String, String> posts,
        Map<String, String> bodies,
        Map<String, String> metrics,
        Map<String, String> answered,
        Map<String, String> risks,
        Map<String, String> editions,
        Map<String, String> actions) {

    private static final int LONGEST = 90;

    static PlanChoices of(RowsOnRecord record, EditionCells edition) {
        Map<String, String> answered = new LinkedHashMap<>(words(
                record.rows("requirements", Map.of()),
                row -> "requirement:" + cell(row, "instrument") + "/" + cell(row, "reference"),
                row -> cell(row, "reference") + " " + cell(row, "text")));
        answered.putAll(words(
                record.rows("findings", Map.of()),
                row -> "finding:" + cell(row, "activity") + "/" + cell(row, "reference"),
                row -> cell(row, "reference") + " " + cell(row, "text")));
        return new PlanChoices(
                words(record.rows("posts", Map.of()), row -> cell(row, "code"), row -> cell(row, "title")),
                words(record.rows("bodies", Map.of()), row -> cell(row, "code"), row -> cell(row, "name")),
                words(
                        record.rows("metrics", Map.of()),
                        row -> "metric:" + cell(row, "code"),
                        row -> cell(row, "title")),
                Collections.unmodifiableMap(answered),
                words(
                        record.rows("risks", Map.of()),
                        row -> "risk:" + cell(row, "reference"),
                        row -> cell(row, "reference") + " " + cell(row, "title")),
                words(
                        record.rows(EditionCells.EDITIONS, Map.of()),
                        row -> cell(row, "code"),
                        row -> cell(row, "title")),
                words(
                        edition.actions(),
                        row -> cell(row, "reference"),
                        row -> cell(row, "reference") + " " + cell(row, "text")));
    }

    private static Map<String, String> words(
            List<Map<String, String>> rows,
            Function<Map<String, String>, String> text,
            Function<Map<String, String>, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        rows.forEach(row -> words.put(text.apply(row), shortened(word.apply(row))));
        return Collections.unmodifiableMap(words);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
