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

/**
 * A theme.
 *
 * @param number blank for one that is new; it gets the number after the last
 */
record ThemeForm(String code, String number) implements Form {

    private static final List<String> COLUMNS = List.of("title", "outcome", "note");
    private static final List<String> AGREED = List.of("title", "outcome");

    @Override
    public Fields now(RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        Map<String, String> theme = number.isEmpty() ? Map.of() : edition.theme(number);
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, cell(theme, column)));
        if (!number.isEmpty()) {
            EntryList.show(fields, edition.milestones("theme", number));
            String reference = edition.themeReference(number);
            fields.put(EntryList.MEASURED_BY, edition.linked(reference, LinkKind.MEASURED_BY));
            fields.put(EntryList.THREATENED_BY, edition.threats(reference));
            fields.put(EditionRules.CORRECTION, "");
        }
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EntryList list = new EntryList(edition);
        if (number.isEmpty()) {
            add(typed, edition, list);
            return list.entries();
        }
        Map<String, String> before = edition.theme(number);
        EditionRules.isAllowed(edition, before, typed, AGREED);
        list.row(EditionCells.THEMES, before, edition.key("number", number), typed, COLUMNS);
        list.milestones(typed, Map.of("theme", number));
        String reference = edition.themeReference(number);
        list.links(typed, EntryList.MEASURED_BY, reference, LinkKind.MEASURED_BY);
        list.threats(typed, reference);
        return list.entries();
    }

    private static void add(Fields typed, EditionCells edition, EntryList list) {
        EditionRules.isDraft(edition, "add a theme");
        if (!typed.has("title")) {
            throw new Refusal("title", "Enter a title for the theme.");
        }
        boolean there = edition.themes().stream()
                .anyMatch(
                        theme -> cell(theme, "title").equals(typed.get("title").strip()));
        if (!there) {
            String next = Integer.toString(edition.themes().stream()
                            .mapToInt(theme -> PlanOrder.number(cell(theme, "number")))
                            .max()
                            .orElse(0)
                    + 1);
            list.row(EditionCells.THEMES, Map.of(), edition.key("number", next), typed, COLUMNS);
        }
    }

    @Override
    public String title() {
        return number.isEmpty() ? "A theme of " + code : "Theme " + number + " of " + code;
    }

    @Override
    public String reason(Fields typed) {
        return EditionRules.reason(title(), typed);
    }
}
