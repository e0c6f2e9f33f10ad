package org.planonapage.workforce;

import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.NothingThereException;

/** Says that the programme has no such unit, role or return on the day that is read; its message is for the reader. */
public class UnknownWorkforceException extends NothingThereException {

    private UnknownWorkforceException(String what, ProgrammeCard programme) {
        super("There is no " + what + " of " + programme.council() + " as at " + Dates.inWords(programme.readingDate())
                + ".");
    }

    static UnknownWorkforceException ofUnit(String code, ProgrammeCard programme) {
        return new UnknownWorkforceException("unit “" + code + "”", programme);
    }

    static UnknownWorkforceException ofRole(String code, ProgrammeCard programme) {
        return new UnknownWorkforceException("role “" + code + "” in the workforce", programme);
    }

    static UnknownWorkforceException ofReturn(String at, ProgrammeCard programme) {
        return new UnknownWorkforceException("workforce return at “" + at + "”", programme);
    }
}
