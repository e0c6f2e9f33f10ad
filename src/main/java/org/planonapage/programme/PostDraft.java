package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A post as its form holds it.
 *
 * @param id null for a new one
 * @param version that which was read; 0 for a new one
 * @param code its name in packs, for good
 * @param unitId the unit that it stands in, or null
 */
public record PostDraft(
        @Nullable Long id,
        int version,
        String code,
        String title,
        @Nullable Long unitId) {

    /** A form with nothing in it. */
    public static PostDraft empty() {
        return new PostDraft(null, 0, "", "", null);
    }
}
