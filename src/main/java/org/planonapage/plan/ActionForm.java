package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.LinkKind;

/** An action that is on record. */
record ActionForm(String code, String reference) implements Form {

    static final List<String> COLUMNS = List.of("text", "post", "start", "due", "lifecycle", "note");
    private static final List<String> AGREED = List.of("text", "post", "start", "due");

    @Override
    public Fields now(RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, cell(edition.action(reference), column)));
        EntryList.show(fields, edition.milestones("action", reference));
        String from = edition.actionReference(reference);
        fields.put(EntryList.MEASURED_BY, edition.linked(from, LinkKind.MEASURED_BY));
        fields.put(EntryList.ANSWERS, edition.linked(from, LinkKind.ANSWERS));
        fields.put(EntryList.THREATENED_BY, edition.threats(from));
        fields.put(EditionRules.CORRECTION, "");
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        Map<String, String> before = edition.action(reference);
        EditionRules.isAllowed(edition, before, typed, AGREED);
        EntryList list = new EntryList(edition);
        list.row(EditionCells.ACTIONS, before, edition.key("reference", reference), typed, COLUMNS);
        list.milestones(typed, Map.of("action", reference));
        String from = edition.actionReference(reference);
        list.links(typed, EntryList.MEASURED_BY, from, LinkKind.MEASURED_BY);
        list.links(typed, EntryList.ANSWERS, from, LinkKind.ANSWERS);
        list.threats(typed, from);
        return list.entries();
    }

    @Override
    public String title() {
        return "Action " + reference + " of " + code;
    }

    @Override
    public String reason(Fields typed) {
        return EditionRules.reason(title(), typed);
    }
}
