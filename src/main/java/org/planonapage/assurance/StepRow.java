package org.planonapage.assurance;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * One thing that happened to an instrument.
 *
 * @param takenOn when, or null when it was not published
 * @param note what else was published of it, or null
 */
public record StepRow(
        InstrumentState step,
        @Nullable DayOrMonth takenOn,
        @Nullable String note) {

    /** "Issued in May 2011", "Lifted (September 2011 or later)", "Issued, day not published". */
    public String inWords() {
        String word = Character.toUpperCase(step.word().charAt(0)) + step.word().substring(1);
        String when = takenOn == null ? "" : " " + takenOn.inSentence();
        String more = note != null ? " (" + note + ")" : takenOn == null ? ", day not published" : "";
        return word + when + more;
    }
}
