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

/** An action of a draft that becomes two: the first stays what it is, the second comes last in the theme with the same origin. */
record SplitForm(String code, String reference) implements Form {

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> action = new EditionCells(record, code).action(reference);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", cell(action, "text"));
        fields.put("post", cell(action, "post"));
        fields.put("second.text", "");
        fields.put("second.post", cell(action, "post"));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isDraft(edition, "split an action");
        if (!typed.has("second.text")) {
            throw new Refusal("second.text", "Enter the second action.");
        }
        Map<String, String> action = edition.action(reference);
        EntryList list = new EntryList(edition);
        list.row(EditionCells.ACTIONS, action, Map.of(), typed, List.of("text", "post"));
        String next = PlanOrder.next(cell(action, "theme"), edition);
        Map<String, String> second = new LinkedHashMap<>(action);
        second.put("reference", next);
        second.put("text", typed.get("second.text"));
        second.put("post", typed.get("second.post"));
        list.add(new Entry(EditionCells.ACTIONS, second, "second."));
        edition.origins(reference).forEach(origin -> {
            list.add(Origins.of(origin, reference, OriginKind.SPLIT));
            list.add(Origins.of(origin, next, OriginKind.SPLIT));
        });
        return list.entries();
    }

    @Override
    public String title() {
        return "Action " + reference + " of " + code + " split in two";
    }
}
