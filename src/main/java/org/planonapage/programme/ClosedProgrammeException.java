package org.planonapage.programme;

import java.time.LocalDate;
import org.planonapage.history.WriteRefused;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.NothingThereException;

/** Says that a programme has ended and is only read; its message is for the reader. */
public class ClosedProgrammeException extends NothingThereException implements WriteRefused {

    ClosedProgrammeException(String council, LocalDate closedOn) {
        super("The programme of " + council + " closed on " + Dates.inWords(closedOn)
                + "; it is read, and nothing is written to it any more.");
    }
}
