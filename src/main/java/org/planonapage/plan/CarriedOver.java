package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.exchange.Entry;

/** Takes an edition over into a new one: each row anew, each action with where it came from. Judgements stay where they are. */
record CarriedOver(EditionCells from, EditionCells to, EntryList list) {

    private static final String NOTHING = "";

    void all() {
        from.ambitions().forEach(row -> copy(EditionCells.AMBITIONS, row));
        from.themes().forEach(row -> {
            copy(EditionCells.THEMES, row);
            links(from.themeReference(cell(row, "number")), to.themeReference(cell(row, "number")));
        });
        from.actions().forEach(row -> {
            copy(EditionCells.ACTIONS, row);
            origin(cell(row, "reference"));
            links(from.actionReference(cell(row, "reference")), to.actionReference(cell(row, "reference")));
        });
        from.record().rows(EditionCells.MILESTONES, Map.of("edition", from.code(), "done_on", NOTHING)).stream()
                .forEach(row -> copy(EditionCells.MILESTONES, row));
    }

    private void copy(String table, Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        cells.put("edition", to.code());
        list.add(new Entry(table, cells, ""));
    }

    private void origin(String reference) {
        Map<String, String> cells = to.key("action", reference);
        cells.put("from_edition", from.code());
        cells.put("from_action", reference);
        cells.put("kind", OriginKind.CARRIED_OVER.word());
        list.add(new Entry(EditionCells.ORIGINS, cells, ""));
    }

    private void links(String before, String after) {
        for (String end : List.of("from", "to")) {
            from.record().rows(EditionCells.LINKS, Map.of(end, before)).forEach(row -> {
                Map<String, String> cells = new LinkedHashMap<>(row);
                cells.put(end, after);
                list.add(new Entry(EditionCells.LINKS, cells, "link."));
            });
        }
    }
}
