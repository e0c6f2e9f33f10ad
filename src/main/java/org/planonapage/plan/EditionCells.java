package org.planonapage.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.LinkKind;

/**
 * What the record says of one edition, in the cells of a pack.
 *
 * @param record of the programme
 * @param code of the edition
 */
record EditionCells(RowsOnRecord record, String code) {

    static final String EDITIONS = "editions";
    static final String AMBITIONS = "ambitions";
    static final String THEMES = "themes";
    static final String ACTIONS = "actions";
    static final String MILESTONES = "milestones";
    static final String LINKS = "links";
    static final String ORIGINS = "action_origins";

    /** The edition itself; without a cell where there is none. */
    Map<String, String> edition() {
        return record.row(EDITIONS, Map.of("code", code));
    }

    EditionStatus status() {
        return EditionStatus.of(edition().getOrDefault("status", ""));
    }

    /** In their order. */
    List<Map<String, String>> ambitions() {
        return record.rows(AMBITIONS, Map.of("edition", code)).stream()
                .sorted(Comparator.comparing(row -> Integer.valueOf(cell(row, "number"))))
                .toList();
    }

    /** In their order. */
    List<Map<String, String>> themes() {
        return record.rows(THEMES, Map.of("edition", code)).stream()
                .sorted(Comparator.comparing(row -> cell(row, "number"), EditionRecords::byNumbers))
                .toList();
    }

    Map<String, String> theme(String number) {
        return record.row(THEMES, key("number", number));
    }

    /** In their order. */
    List<Map<String, String>> actions() {
        return record.rows(ACTIONS, Map.of("edition", code)).stream()
                .sorted(Comparator.comparing(row -> cell(row, "reference"), EditionRecords::byNumbers))
                .toList();
    }

    /** Those of one theme, in their order. */
    List<Map<String, String>> actionsOf(String theme) {
        return actions().stream()
                .filter(row -> cell(row, "theme").equals(theme))
                .toList();
    }

    Map<String, String> action(String reference) {
        return record.row(ACTIONS, key("reference", reference));
    }

    /** Those of the edition that say {@code text} in {@code column}. */
    List<Map<String, String>> milestones(String column, String text) {
        return record.rows(MILESTONES, key(column, text)).stream()
                .sorted(Comparator.comparing(row -> Integer.valueOf(cell(row, "number"))))
                .toList();
    }

    /** The origins of one action. */
    List<Map<String, String>> origins(String action) {
        return record.rows(ORIGINS, key("action", action));
    }

    /** What {@code from} points at, as references joined by commas, in the order of the letters. */
    String linked(String from, LinkKind kind) {
        TreeSet<String> found = new TreeSet<>();
        record.rows(LINKS, Map.of("from", from, "kind", kind.word())).forEach(row -> found.add(cell(row, "to")));
        return String.join(", ", found);
    }

    /** The risks that threaten {@code to}, as references joined by commas, in the order of the letters. */
    String threats(String to) {
        TreeSet<String> found = new TreeSet<>();
        record.rows(LINKS, Map.of("to", to, "kind", LinkKind.THREATENS.word()))
                .forEach(row -> found.add(cell(row, "from")));
        return String.join(", ", found);
    }

    /** The number after the highest of {@code rows}. */
    static int next(List<Map<String, String>> rows) {
        return rows.stream()
                        .mapToInt(row -> Integer.parseInt(cell(row, "number")))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The next number of a milestone of the edition. */
    int nextMilestone() {
        return next(record.rows(MILESTONES, Map.of("edition", code)));
    }

    /** The cells of a row of the edition that say which it is. */
    Map<String, String> key(String column, String text) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("edition", code);
        key.put(column, text);
        return key;
    }

    String themeReference(String number) {
        return "theme:" + code + "/" + number;
    }

    String actionReference(String reference) {
        return "action:" + code + "/" + reference;
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
