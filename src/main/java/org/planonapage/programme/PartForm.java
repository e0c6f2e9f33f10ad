package org.planonapage.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/**
 * The form of a unit, post, body or meeting: one row of the pack's table. The cells of its key are typed once, when it is
 * new, since packs know it by them.
 *
 * @param key the cells of its key; empty for a new one
 */
record PartForm(OrganisationPart part, Map<String, String> key) implements Form {

    private static final Map<String, String> USUAL = Map.of("meeting.kind", MeetingKind.ORDINARY.word());

    boolean isNew() {
        return key.isEmpty();
    }

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> row = isNew() ? Map.of() : record.row(part.table(), key);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : part.columns()) {
            if (isNew()) {
                fields.put(column, USUAL.getOrDefault(part.word() + "." + column, ""));
            } else if (!part.key().contains(column)) {
                fields.put(column, row.getOrDefault(column, ""));
            }
        }
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        Map<String, String> cells = new LinkedHashMap<>(typed.texts());
        cells.putAll(key);
        if (isNew()) {
            refuseTaken(cells, record);
        } else if (record.row(part.table(), key).isEmpty()) {
            throw new Refusal(null, "Someone removed this " + part.word() + " while you had it open.");
        }
        return List.of(new Entry(part.table(), cells, ""));
    }

    private void refuseTaken(Map<String, String> cells, RowsOnRecord record) {
        Map<String, String> typed = new LinkedHashMap<>();
        part.key()
                .forEach(column ->
                        typed.put(column, cells.getOrDefault(column, "").strip()));
        if (!record.row(part.table(), typed).isEmpty()) {
            throw new Refusal(
                    part.key().getLast(),
                    "There is such a " + part.word() + " already; change that one, or write another here.");
        }
    }

    @Override
    public String title() {
        return (isNew() ? "New " : "Changed ") + part.word() + (isNew() ? "" : " " + String.join(", ", key.values()));
    }
}
