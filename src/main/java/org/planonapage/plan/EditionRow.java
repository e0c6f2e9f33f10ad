package org.planonapage.plan;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * An edition of the plan, without its themes.
 *
 * @param phase "Phase 3", or null
 * @param period "2015-16", or null
 * @param putTo the name of the body before which it was put, or null
 * @param putOn when, or null
 * @param agreedBy the name of the body that agreed it, or null when none is on record
 * @param inForceFrom from when it is worked to, or null when not in force or no date was published
 * @param content how much of it was published
 */
public record EditionRow(
        long id,
        String code,
        String title,
        @Nullable String phase,
        @Nullable String period,
        @Nullable String vision,
        EditionStatus status,
        @Nullable String putTo,
        @Nullable DayOrMonth putOn,
        @Nullable String agreedBy,
        @Nullable DayOrMonth inForceFrom,
        Content content,
        @Nullable String note) {

    /** "Phase 3, 2015-16", as far as known; else the title. */
    public String name() {
        if (phase == null) {
            return period == null ? title : period;
        }
        return period == null ? phase : phase + ", " + period;
    }

    /** "Phase 3, 2015-16: Moving on Medway", or the title alone where neither phase nor period is known. */
    public String nameAndTitle() {
        return name().equals(title) ? title : name() + ": " + title;
    }

    /** "In force from May 2015; put before the Overview and Scrutiny Committee on 21 July 2015." */
    public String standing() {
        String put = putTo == null || putOn == null ? "" : "submitted to the " + putTo + " " + putOn.inSentence();
        String stands = switch (status) {
            case DRAFT -> "draft";
            case IN_FORCE -> inForce();
            case ENDED -> "ended";
        };
        String all = put.isEmpty() ? stands : stands + (status == EditionStatus.DRAFT ? ", " : "; ") + put;
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    private String inForce() {
        if (inForceFrom == null) {
            return "in force";
        }
        return agreedBy == null
                ? "in force from " + inForceFrom.inWords()
                : "approved by the " + agreedBy + " " + inForceFrom.inSentence();
    }
}
