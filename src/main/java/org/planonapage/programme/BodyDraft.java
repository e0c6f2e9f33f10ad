package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A body as its form holds it.
 *
 * @param id null for a new one
 * @param version that which was read; 0 for a new one
 * @param code its name in packs, for good
 * @param chair blank for none, as {@code rhythm} and {@code note}
 */
public record BodyDraft(
        @Nullable Long id,
        int version,
        String code,
        String name,
        @Nullable BodyKind kind,
        String chair,
        String rhythm,
        String note) {

    /** A form with nothing in it. */
    public static BodyDraft empty() {
        return new BodyDraft(null, 0, "", "", null, "", "", "");
    }
}
