package org.planonapage.plan;

import org.planonapage.programme.ProgrammeCard;
import org.planonapage.ui.NothingThereException;

/** Says that an edition has no such theme or action; its message is for the reader. */
public class UnknownPlanItemException extends NothingThereException {

    private UnknownPlanItemException(String sentence) {
        super(sentence);
    }

    static UnknownPlanItemException of(String what, EditionRow edition, ProgrammeCard programme) {
        return new UnknownPlanItemException(
                "There is no " + what + " in “" + edition.name() + "” of " + programme.council() + ".");
    }

    static UnknownPlanItemException gone() {
        return new UnknownPlanItemException("Someone has removed it from the plan.");
    }

    static UnknownPlanItemException noPlan(ProgrammeCard programme) {
        return new UnknownPlanItemException(programme.council() + " has published no plan.");
    }
}
