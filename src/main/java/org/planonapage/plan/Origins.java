package org.planonapage.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planonapage.exchange.Entry;

/** Writes where actions came from. */
final class Origins {

    private Origins() {}

    /** The origin given to an action of the same edition, and how it came from there. */
    static Entry of(Map<String, String> origin, String action, OriginKind kind) {
        Map<String, String> cells = new LinkedHashMap<>(origin);
        cells.put("action", action);
        cells.put("kind", kind.word());
        return new Entry(EditionCells.ORIGINS, cells, "");
    }

    /** The entry that takes an origin off the record. */
    static Entry without(Map<String, String> origin) {
        Map<String, String> key = new LinkedHashMap<>(origin);
        key.remove("kind");
        return Entry.removing(EditionCells.ORIGINS, key, "");
    }
}
