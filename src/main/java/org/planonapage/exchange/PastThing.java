package org.planonapage.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A row of the record, present or past.
 *
 * @param table the pack's table: "risks"
 * @param id its id
 * @param kind the word by which references name such rows ("risk"), or null where none can
 * @param key its key on the day that is read: "R3", "phase-3/4.10"
 */
public record PastThing(String table, long id, @Nullable String kind, String key) {

    /** How an address names it: "risk:R3", or "controls:R3/2" where no reference can. */
    public String address() {
        return (kind == null ? table : kind) + ":" + key;
    }

    /** The last part of its key: "4.10". */
    public String ownKey() {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
