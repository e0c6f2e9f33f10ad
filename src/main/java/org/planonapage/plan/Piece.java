package org.planonapage.plan;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * An ambition, a theme or an action of one edition, as far as editions are compared by it.
 *
 * @param id of its row
 * @param number that it has in its edition
 * @param fields what it says, by what is called so; the first is what it is known by
 */
record Piece(long id, String number, SequencedMap<String, String> fields) {

    /** One that is known by its only text. */
    static Piece of(long id, String number, String name, String text) {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put(name, text);
        return new Piece(id, number, fields);
    }

    String text() {
        return fields.isEmpty() ? "" : fields.firstEntry().getValue();
    }
}
