package org.planonapage.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its form holds it.
 *
 * @param id null for a new one
 * @param version that which was read; 0 for a new one
 * @param note blank for none
 */
public record MeetingDraft(
        @Nullable Long id,
        int version,
        @Nullable Long bodyId,
        @Nullable LocalDate heldOn,
        @Nullable MeetingKind kind,
        String note) {

    /** A form with nothing in it but the usual kind. */
    public static MeetingDraft empty() {
        return new MeetingDraft(null, 0, null, null, MeetingKind.ORDINARY, "");
    }
}
