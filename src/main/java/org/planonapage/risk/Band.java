package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of scores with a name.
 *
 * @param name in the council's own words: "Very high"
 * @param least the lowest score in it
 * @param months how often a risk in it is reviewed; null where the council does not say
 * @param tone the strength of its colour, from 1 to {@link #STRONGEST}
 */
public record Band(String name, int least, @Nullable Integer months, int tone) {

    /** The strongest colour. */
    public static final int STRONGEST = 4;

    /** When a risk in it that was reviewed on {@code day} is due again; null where the council does not say. */
    @Nullable
    LocalDate nextReview(LocalDate day) {
        return months == null ? null : day.plusMonths(months);
    }
}
