package org.planonapage.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sort of thing that an organisation has, with the columns by which it is written. */
public enum OrganisationPart {
    UNIT("unit", "units", List.of("code"), List.of("name", "kind", "parent", "note")),
    POST("post", "posts", List.of("code"), List.of("title", "unit")),
    BODY("body", "bodies", List.of("code"), List.of("name", "kind", "chair", "rhythm", "note")),
    MEETING("meeting", "meetings", List.of("body", "held_on"), List.of("kind", "note"));

    /** Between the parts of a key in an address; no code has one. */
    private static final String BETWEEN = "~";

    private final String word;
    private final String table;
    private final List<String> key;
    private final List<String> rest;

    OrganisationPart(String word, String table, List<String> key, List<String> rest) {
        this.word = word;
        this.table = table;
        this.key = key;
        this.rest = rest;
    }

    /** "unit", as within a sentence and in addresses. */
    public String word() {
        return word;
    }

    /** The pack's table. */
    String table() {
        return table;
    }

    /** The columns by which a row is known, for good. */
    public List<String> key() {
        return key;
    }

    /** All columns, those of the key first. */
    public List<String> columns() {
        return Stream.concat(key.stream(), rest.stream()).toList();
    }

    /** What a row is called in an address: "head-of-fieldwork", "board~2015-03-02". */
    public static String address(String... keyCells) {
        return String.join(BETWEEN, keyCells);
    }

    /** The cells of the key that an address names; empty for the address of a new row. */
    Map<String, String> keyOf(String address) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!address.isEmpty()) {
            String[] said = address.split(BETWEEN, -1);
            for (int cell = 0; cell < key.size(); cell++) {
                cells.put(key.get(cell), cell < said.length ? said[cell] : "");
            }
        }
        return cells;
    }
}
