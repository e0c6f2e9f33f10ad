package org.planonapage.workforce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * A campaign to recruit, or to keep.
 *
 * @param unitId whom it is for, or null for the whole authority
 * @param roleId for which role, or null for any
 * @param role the title of that role, or null
 * @param since from when, or null where it is not said
 * @param until to when, or null while it goes on or where it is not said
 * @param applications how many applied, or null where it is not said; offers and joined alike
 */
public record CampaignRow(
        String title,
        @Nullable Long unitId,
        @Nullable Long roleId,
        @Nullable String role,
        @Nullable DayOrMonth since,
        @Nullable DayOrMonth until,
        @Nullable Integer applications,
        @Nullable Integer offers,
        @Nullable Integer joined,
        @Nullable String note) {

    /** "since September 2012", "May 2025 to June 2025", "November 2012", or "no date published". */
    public String when() {
        if (since == null) {
            return until == null ? "no date published" : "until " + until.inWords();
        }
        if (until == null) {
            return "since " + since.inWords();
        }
        return until.equals(since) ? since.inWords() : since.inWords() + " to " + until.inWords();
    }

    /** "43 applications, 9 offers, 6 joined", or empty where nothing was said. */
    public String brought() {
        List<String> brought = new ArrayList<>();
        if (applications != null) {
            brought.add(applications + (applications == 1 ? " application" : " applications"));
        }
        if (offers != null) {
            brought.add(offers + (offers == 1 ? " offer" : " offers"));
        }
        if (joined != null) {
            brought.add(joined + " joined");
        }
        return String.join(", ", brought);
    }
}
