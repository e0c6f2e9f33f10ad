package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;

/** Before which body a draft is put: from that day members read it. Both left blank, it is the writers' again. */
record PutForm(String code) implements Form {

    private static final List<String> COLUMNS = List.of("put_to", "put_on");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> edition = new EditionCells(record, code).edition();
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, cell(edition, column)));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isDraft(edition, "submit a plan for approval");
        EntryList list = new EntryList(edition);
        list.row(EditionCells.EDITIONS, edition.edition(), Map.of("code", code), typed, COLUMNS);
        return list.entries();
    }

    @Override
    public String title() {
        return "Edition " + code + " submitted for approval";
    }
}
