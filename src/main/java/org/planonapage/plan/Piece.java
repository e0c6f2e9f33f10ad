package org.planonapage.plan;

import java.util.SequencedMap;

/**
 * An ambition, a theme or an action of one edition, as far as editions are compared by it.
 *
 * @param id of its row
 * @param number that it has in its edition
 * @param fields what it says, by what is called so; the first is what it is known by
 */
record Piece(long id, String number, SequencedMap<String, String> fields) {

    String text() {
        return fields.isEmpty() ? "" : fields.firstEntry().getValue();
    }
}
