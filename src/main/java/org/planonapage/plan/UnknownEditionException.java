package org.planonapage.plan;

import org.planonapage.ui.NothingThereException;

/** Says that there is no such edition for this reader; its message is for the reader. */
public class UnknownEditionException extends NothingThereException {

    UnknownEditionException(String code) {
        super("There is no edition “" + code + "” of this plan. See all editions of the plan.");
    }
}
