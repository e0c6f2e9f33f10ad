package org.planonapage.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;

/**
 * An earlier day with which a page can be compared.
 *
 * @param body the name of the body that met on it, or null where none did
 * @param isShown whether the comparison is on; else it is only offered
 */
public record EarlierDay(LocalDate day, @Nullable String body, boolean isShown) {

    /** "the Improvement Board of 1 May 2014", or "1 May 2014". */
    public String inWords() {
        return (body == null ? "" : "the " + body + " of ") + Dates.inWords(day);
    }
}
