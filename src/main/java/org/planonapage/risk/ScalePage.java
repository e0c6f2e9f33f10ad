package org.planonapage.risk;

import java.util.List;
import org.planonapage.drafts.Fields;
import org.planonapage.programme.ProgrammeCard;

/**
 * The form of a council's next scale.
 *
 * @param last the scale that scores are given by now
 * @param now how the form begins
 */
public record ScalePage(ProgrammeCard programme, Scale last, Fields now) {

    /** The number of the next scale. */
    public int next() {
        return last.number() + 1;
    }

    /**
     * An empty register read by what is typed, for its matrix.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and what is allowed
     */
    public RiskSheet typed(Fields typed) {
        return new RiskSheet(programme, ScaleForm.read(next(), typed), List.of(), List.of());
    }
}
