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
import org.planonapage.links.LinkKind;

/** An action of a draft that takes another in, with its milestones, links and origins; the other goes off the draft. */
record MergeForm(String code, String reference) implements Form {

    /** The field that says which action is taken in. */
    static final String OTHER = "other";

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(OTHER, "");
        fields.put("text", cell(new EditionCells(record, code).action(reference), "text"));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isDraft(edition, "merge two actions");
        String other = typed.get(OTHER);
        if (other.equals(reference) || edition.action(other).isEmpty()) {
            throw new Refusal(OTHER, "Choose the action to merge into this one.");
        }
        EntryList list = new EntryList(edition);
        list.row(EditionCells.ACTIONS, edition.action(reference), Map.of(), typed, List.of("text"));
        milestones(other, edition, list);
        links(other, edition, list);
        origins(other, edition, list);
        list.add(Entry.removing(EditionCells.ACTIONS, edition.key("reference", other), ""));
        return list.entries();
    }

    private void milestones(String other, EditionCells edition, EntryList list) {
        edition.milestones("action", other).forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>(row);
            cells.put("action", reference);
            list.add(new Entry(EditionCells.MILESTONES, cells, ""));
        });
    }

    private void links(String other, EditionCells edition, EntryList list) {
        String taken = edition.actionReference(other);
        String stays = edition.actionReference(reference);
        RowsOnRecord record = edition.record();
        record.rows(EditionCells.LINKS, Map.of("from", taken)).forEach(row -> {
            list.unlink(taken, cell(row, "to"));
            if (record.row(EditionCells.LINKS, Map.of("from", stays, "to", cell(row, "to")))
                    .isEmpty()) {
                list.link(stays, cell(row, "to"), LinkKind.of(cell(row, "kind")));
            }
        });
        record.rows(EditionCells.LINKS, Map.of("to", taken)).forEach(row -> {
            list.unlink(cell(row, "from"), taken);
            if (record.row(EditionCells.LINKS, Map.of("from", cell(row, "from"), "to", stays))
                    .isEmpty()) {
                list.link(cell(row, "from"), stays, LinkKind.of(cell(row, "kind")));
            }
        });
    }

    private void origins(String other, EditionCells edition, EntryList list) {
        edition.origins(reference).forEach(origin -> list.add(Origins.of(origin, reference, OriginKind.MERGED)));
        edition.origins(other).forEach(origin -> {
            list.add(Origins.without(origin));
            list.add(Origins.of(origin, reference, OriginKind.MERGED));
        });
    }

    @Override
    public String title() {
        return "Action " + reference + " of " + code + " merged with another";
    }
}
