package org.planonapage.programme;

import java.time.LocalDate;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;

/** Says that the record holds no such programme, or not yet on the day that is read; its message is for the reader. */
public class UnknownProgrammeException extends RuntimeException {

    private UnknownProgrammeException(String sentence) {
        super(sentence);
    }

    static UnknownProgrammeException never(ProgrammeId programme) {
        return new UnknownProgrammeException("There is no programme “" + programme + "” here.");
    }

    static UnknownProgrammeException before(String council, LocalDate firstDay) {
        return new UnknownProgrammeException(
                "The programme of " + council + " does not begin until " + Dates.inWords(firstDay) + ".");
    }
}
