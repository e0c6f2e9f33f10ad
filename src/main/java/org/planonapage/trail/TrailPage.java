package org.planonapage.trail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;

/**
 * What changed in a time.
 *
 * @param time of which it tells
 * @param thing the title of the thing that is asked about, or null for all
 * @param count how much changed, over all pages
 * @param kinds how many rows were written in that time, by the pack's table, whatever kind is chosen
 * @param people the names of those who wrote by hand, by account; empty for whoever may not read names
 * @param tells the tables whose rows are told; of the others only how many
 * @param acts of this page, newest first
 * @param opened whether one act alone is shown
 * @param more whether there is a page after this one
 * @param isShortened whether there was more than can be counted, so that the earliest is left out
 */
public record TrailPage(
        ProgrammeCard programme,
        TrailTime time,
        @Nullable String thing,
        Count count,
        Map<String, Integer> kinds,
        Map<String, String> people,
        List<String> tells,
        List<TrailAct> acts,
        boolean opened,
        boolean more,
        boolean isShortened) {

    /**
     * How much changed.
     *
     * @param acts by hand and by imports
     * @param people who wrote by hand
     * @param imports how many imports wrote
     * @param rows by the pack's table
     */
    public record Count(int acts, int people, int imports, Map<String, Integer> rows) {}
}
