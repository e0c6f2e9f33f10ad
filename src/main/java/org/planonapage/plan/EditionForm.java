package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/** What an edition says as a whole. An ambition whose text is cleared goes, and those after it move up. */
record EditionForm(String code) implements Form {

    static final String AMBITION = "ambition.";

    private static final List<String> COLUMNS = List.of("title", "phase", "period", "vision", "note");
    private static final List<String> AGREED = List.of("title", "phase", "period", "vision");

    @Override
    public Fields now(RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, cell(edition.edition(), column)));
        edition.ambitions().forEach(row -> fields.put(AMBITION + cell(row, "number") + ".text", cell(row, "text")));
        fields.put(EditionRules.CORRECTION, "");
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isAllowed(edition, edition.edition(), typed, AGREED);
        EntryList list = new EntryList(edition);
        list.row(EditionCells.EDITIONS, edition.edition(), Map.of("code", code), typed, COLUMNS);
        ambitions(typed, edition, list);
        return list.entries();
    }

    private static void ambitions(Fields typed, EditionCells edition, EntryList list) {
        List<String> before =
                edition.ambitions().stream().map(row -> cell(row, "text")).toList();
        List<String> places = typed.rows(AMBITION).stream()
                .filter(place -> typed.has(AMBITION + place + ".text"))
                .toList();
        List<String> after = places.stream()
                .map(place -> typed.get(AMBITION + place + ".text").strip())
                .toList();
        if (before.equals(after)) {
            return;
        }
        if (edition.status() == EditionStatus.IN_FORCE) {
            EditionRules.givesReason(typed);
            if (after.size() != before.size()) {
                throw new Refusal(
                        null, "These ambitions were approved. You can reword them but not add or remove any.");
            }
        }
        for (int place = 0; place < Math.max(after.size(), before.size()); place++) {
            Map<String, String> cells = edition.key("number", Integer.toString(place + 1));
            if (place < after.size()) {
                cells.put("text", after.get(place));
                list.add(new Entry(EditionCells.AMBITIONS, cells, AMBITION + places.get(place) + "."));
            } else {
                list.add(Entry.removing(EditionCells.AMBITIONS, cells, AMBITION));
            }
        }
    }

    @Override
    public String title() {
        return "Edition " + code;
    }

    @Override
    public String reason(Fields typed) {
        return EditionRules.reason(title(), typed);
    }
}
