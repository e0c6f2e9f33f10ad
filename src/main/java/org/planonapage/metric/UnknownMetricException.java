package org.planonapage.metric;

import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.NothingThereException;

/** Says that the programme has no such metric, or unit, on the day that is read; its message is for the reader. */
public class UnknownMetricException extends NothingThereException {

    UnknownMetricException(String code, ProgrammeCard programme) {
        this("metric", code, programme);
    }

    private UnknownMetricException(String what, String code, ProgrammeCard programme) {
        super("There is no " + what + " “" + code + "” of " + programme.council() + " as at "
                + Dates.inWords(programme.readingDate()) + ".");
    }

    static UnknownMetricException ofUnit(String code, ProgrammeCard programme) {
        return new UnknownMetricException("unit", code, programme);
    }
}
