package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;

/** An action that is new: the last of its theme. */
record NewActionForm(String code, String theme) implements Form {

    private static final List<String> COLUMNS = List.of("text", "post", "start", "due");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, ""));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isDraft(edition, "add an action");
        EntryList list = new EntryList(edition);
        List<Map<String, String>> others = edition.actionsOf(theme);
        if (others.stream()
                .noneMatch(
                        action -> cell(action, "text").equals(typed.get("text").strip()))) {
            Map<String, String> key = edition.key("reference", PlanOrder.next(theme, edition));
            key.put("theme", theme);
            list.row(EditionCells.ACTIONS, Map.of("lifecycle", Lifecycle.NOT_STARTED.word()), key, typed, COLUMNS);
        }
        return list.entries();
    }

    @Override
    public String title() {
        return "An action of theme " + theme + " of " + code;
    }
}
