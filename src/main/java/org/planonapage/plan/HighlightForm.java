package org.planonapage.plan;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.highlight.HighlightKind;

/**
 * The note on a theme, or on the plan as a whole, of one day. What was said that day is put right in its place.
 *
 * @param about what it is on, as packs refer to it: "theme:one/1"
 * @param title what it is on, in words
 */
record HighlightForm(String about, String title, LocalDate today) implements Form {

    private static final List<String> COLUMNS = List.of("text", "kind", "direction");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> row = ofToday(record);
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, row.getOrDefault(column, "")));
        fields.merge("kind", HighlightKind.PROGRESS.word(), (said, usual) -> said.isEmpty() ? usual : said);
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        if (!typed.has("text")) {
            throw new Refusal("text", "Enter what members should know, in one or two sentences.");
        }
        Map<String, String> row = key();
        row.put("number", ofToday(record).getOrDefault("number", "1"));
        COLUMNS.forEach(column -> row.put(column, typed.get(column)));
        return List.of(new Entry("highlights", row, ""));
    }

    private Map<String, String> ofToday(RowsOnRecord record) {
        return record.rows("highlights", key()).stream()
                .max(comparingInt(row -> Integer.parseInt(row.getOrDefault("number", "1"))))
                .orElse(Map.of());
    }

    private Map<String, String> key() {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("about", about);
        key.put("said_on", today.toString());
        return key;
    }

    @Override
    public String title() {
        return "Highlight for " + title;
    }

    @Override
    public boolean isCollected() {
        return true;
    }
}
