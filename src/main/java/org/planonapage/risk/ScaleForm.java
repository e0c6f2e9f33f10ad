package org.planonapage.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;

/** The council's next scale, which begins as the last one. Nothing is written where it says the same but for the note. */
record ScaleForm() implements Form {

    private static final String TABLE = "scales";
    private static final String NUMBER = "number";
    private static final String APPETITE = "appetite";
    private static final String NOTE = "note";

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> last = last(record);
        Map<String, String> fields = new LinkedHashMap<>(Scale.USUAL_TEXTS);
        fields.put("cells", "");
        fields.put(APPETITE, "");
        fields.replaceAll((column, usual) -> last.getOrDefault(column, usual));
        fields.put(NOTE, "");
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        if (now(record).with(NOTE, typed.get(NOTE)).differences(typed).isEmpty()) {
            return List.of();
        }
        Map<String, String> scale = new LinkedHashMap<>(typed.texts());
        scale.put(NUMBER, Integer.toString(number(last(record)) + 1));
        return List.of(new Entry(TABLE, scale, ""));
    }

    /** The scale as it is typed. @throws IllegalArgumentException with a sentence when it is none yet */
    static Scale read(int number, Fields typed) {
        String appetite = typed.get(APPETITE).strip();
        if (!appetite.matches("\\d{0,4}")) {
            throw new IllegalArgumentException("Enter the accepted level as a whole number, for example 9.");
        }
        return Scale.of(
                number,
                typed.get("likelihood"),
                typed.get("impact"),
                typed.get("bands"),
                typed.has("cells") ? typed.get("cells") : null,
                appetite.isEmpty() ? null : Integer.valueOf(appetite));
    }

    private static Map<String, String> last(RowsOnRecord record) {
        return record.rows(TABLE, Map.of()).stream()
                .reduce(Map.of(), (one, other) -> number(other) > number(one) ? other : one);
    }

    private static int number(Map<String, String> scale) {
        return Integer.parseInt(scale.getOrDefault(NUMBER, "0"));
    }

    @Override
    public String title() {
        return "Risk scale";
    }
}
