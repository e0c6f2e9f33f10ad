package org.planonapage.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that the page of the instruments shows.
 *
 * @param instruments those in force before those lifted, each group by title; empty when there is none
 */
public record InstrumentSheet(ProgrammeCard programme, List<InstrumentRow> instruments) {

    /** What all instruments together ask. */
    public Stream<RequirementRow> requirements() {
        return instruments.stream().flatMap(instrument -> instrument.requirements().stream());
    }
}
