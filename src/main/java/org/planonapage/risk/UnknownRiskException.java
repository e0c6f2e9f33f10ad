package org.planonapage.risk;

import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.NothingThereException;

/** Says that the programme has no such risk on the day that is read; its message is for the reader. */
public class UnknownRiskException extends NothingThereException {

    UnknownRiskException(String reference, ProgrammeCard programme) {
        super("There is no risk “" + reference + "” of " + programme.council() + " as at "
                + Dates.inWords(programme.readingDate()) + ".");
    }
}
