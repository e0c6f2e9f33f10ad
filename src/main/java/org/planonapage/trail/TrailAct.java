package org.planonapage.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planonapage.quantity.Dates;

/**
 * One act of one person, or what an import said of one day, as a reader is told of it.
 *
 * @param key by which an address names it
 * @param at when; of what was recorded under a past day its noon
 * @param dated whether it was recorded under a past day, so that its hour says nothing
 * @param who the person, or what is said where the reader may not know the person
 * @param reason what the change was made for, or blank
 * @param rows how many rows it wrote, by the pack's table
 * @param turns what it did to each, or empty where there are too many to tell unasked, and of figures
 */
public record TrailAct(
        String key,
        Instant at,
        boolean dated,
        String who,
        String reason,
        Map<String, Integer> rows,
        List<TrailTurn> turns) {

    /** The day in London. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Dates.LONDON);
    }
}
