package org.planonapage.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.quantity.Period;

/**
 * The figure of a metric for the whole authority and one period. Of a figure that is on record it changes what it shows
 * and leaves the rest.
 *
 * @param metric the metric's code
 * @param title the metric's
 * @param unit the code of the authority
 */
record FigureForm(String metric, String title, String unit, Period period, Basis basis) implements Form {

    private static final List<String> NUMBERS = List.of("value", "numerator", "denominator");
    private static final List<String> WORDS = List.of("status", "note");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> row = record.row("observations", key());
        Map<String, String> fields = new LinkedHashMap<>();
        NUMBERS.forEach(column -> fields.put(column, row.getOrDefault(column, "")));
        WORDS.forEach(column -> fields.put(column, row.getOrDefault(column, "")));
        fields.merge("status", ObservationStatus.FINAL.word(), (said, usual) -> said.isEmpty() ? usual : said);
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        if (!typed.has("value") && !typed.has("numerator") && !typed.has("denominator")) {
            throw new Refusal("value", "Give the figure " + period.inSentence() + ".");
        }
        Map<String, String> row = new LinkedHashMap<>(record.row("observations", key()));
        row.putAll(key());
        row.put("state", FigureState.FIGURE.word());
        row.put("words", "");
        NUMBERS.forEach(column -> row.put(column, number(typed.get(column))));
        WORDS.forEach(column -> row.put(column, typed.get(column)));
        return List.of(new Entry("observations", row, ""));
    }

    /** A number without what people write about it: 2,633 and 88.8%. */
    static String number(String text) {
        return text.strip().replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "").replaceAll("\\s*%$", "");
    }

    private Map<String, String> key() {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("metric", metric);
        key.put("unit", unit);
        key.put("period", period.toString());
        key.put("basis", basis.word());
        key.put("kind", ObservationKind.ACTUAL.word());
        return key;
    }

    @Override
    public String title() {
        return title + ", " + period.inWords();
    }

    @Override
    public boolean isCollected() {
        return true;
    }
}
