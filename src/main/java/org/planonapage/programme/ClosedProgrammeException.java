package org.planonapage.programme;

import org.planonapage.quantity.Dates;
import org.planonapage.ui.NothingThereException;

/** Says that a programme has ended and is only read; its message is for the reader. */
public class ClosedProgrammeException extends NothingThereException {

    /** @param programme one with a day on which it closed */
    public ClosedProgrammeException(ProgrammeCard programme) {
        super("The programme of " + programme.council() + " closed on "
                + (programme.closedOn() == null ? "a past day" : Dates.inWords(programme.closedOn()))
                + "; it is read, and nothing is written to it any more.");
    }
}
