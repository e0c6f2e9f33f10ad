package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A unit as its form holds it.
 *
 * @param id null for a new one
 * @param version that which was read; 0 for a new one
 * @param code its name in packs and addresses, for good
 * @param parentId the unit that it is part of, null for the authority
 * @param note blank for none
 */
public record UnitDraft(
        @Nullable Long id,
        int version,
        String code,
        String name,
        @Nullable UnitKind kind,
        @Nullable Long parentId,
        String note) {

    /** A form with nothing in it. */
    public static UnitDraft empty() {
        return new UnitDraft(null, 0, "", "", null, null, "");
    }
}
