package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.drafts.Fields;
import org.planonapage.exchange.Entry;
import org.planonapage.links.LinkKind;

/** The entries of one form of the plan, as they come together. */
final class EntryList {

    static final String MILESTONE = "milestone.";
    static final String MEASURED_BY = "measured_by";
    static final String ANSWERS = "answers";
    static final String THREATENED_BY = "threatened_by";

    private static final List<String> MILESTONE_COLUMNS = List.of("text", "due", "done_on", "note");
    private static final String NEW = "new";

    private final EditionCells edition;
    private final List<Entry> entries = new ArrayList<>();

    EntryList(EditionCells edition) {
        this.edition = edition;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** A row of a table as it is on record, or new, with what was typed under {@code columns}. */
    void row(String table, Map<String, String> before, Map<String, String> key, Fields typed, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>(before);
        cells.putAll(key);
        columns.forEach(column -> cells.put(column, typed.get(column)));
        entries.add(new Entry(table, cells, ""));
    }

    /** Puts milestones in the fields of a form. */
    static void show(Map<String, String> fields, List<Map<String, String>> milestones) {
        milestones.forEach(row -> MILESTONE_COLUMNS.forEach(
                column -> fields.put(MILESTONE + cell(row, "number") + "." + column, cell(row, column))));
    }

    /**
     * The milestones that were typed; one whose text was cleared goes.
     *
     * @param of the column and cell that say whose they are: an action's reference, a theme's number
     */
    void milestones(Fields typed, Map<String, String> of) {
        Map.Entry<String, String> whose = of.entrySet().iterator().next();
        List<Map<String, String>> stored = edition.milestones(whose.getKey(), whose.getValue());
        int next = edition.nextMilestone();
        for (String number : typed.rows(MILESTONE)) {
            String form = MILESTONE + number + ".";
            boolean isNew = number.startsWith(NEW);
            if (typed.has(form + "text")) {
                boolean there = isNew
                        && stored.stream()
                                .anyMatch(row -> cell(row, "text")
                                        .equals(typed.get(form + "text").strip()));
                if (!there) {
                    Map<String, String> cells = edition.key("number", isNew ? Integer.toString(next++) : number);
                    cells.putAll(of);
                    MILESTONE_COLUMNS.forEach(column -> cells.put(column, typed.get(form + column)));
                    entries.add(new Entry(EditionCells.MILESTONES, cells, form));
                }
            } else if (!isNew) {
                entries.add(Entry.removing(EditionCells.MILESTONES, edition.key("number", number), form));
            }
        }
    }

    /** What {@code from} points at: links that were typed are written, those that were taken out go. */
    void links(Fields typed, String field, String from, LinkKind kind) {
        Set<String> before = set(edition.linked(from, kind));
        Set<String> after = set(typed.get(field));
        after.stream().filter(to -> !before.contains(to)).forEach(to -> link(from, to, kind));
        before.stream().filter(to -> !after.contains(to)).forEach(to -> unlink(from, to));
    }

    /** The risks that threaten {@code to}. */
    void threats(Fields typed, String to) {
        Set<String> before = set(edition.threats(to));
        Set<String> after = set(typed.get(THREATENED_BY));
        after.stream().filter(risk -> !before.contains(risk)).forEach(risk -> link(risk, to, LinkKind.THREATENS));
        before.stream().filter(risk -> !after.contains(risk)).forEach(risk -> unlink(risk, to));
    }

    void link(String from, String to, LinkKind kind) {
        entries.add(new Entry(EditionCells.LINKS, Map.of("from", from, "to", to, "kind", kind.word()), "link."));
    }

    void unlink(String from, String to) {
        entries.add(Entry.removing(EditionCells.LINKS, Map.of("from", from, "to", to), "link."));
    }

    private static Set<String> set(String references) {
        Set<String> set = new LinkedHashSet<>(List.of(references.split(", *")));
        set.remove("");
        return set;
    }
}
