package org.planonapage.attention;

import java.util.List;
import org.planonapage.programme.ProgrammeCard;

/** The port by which a feature raises exceptions. */
public interface ExceptionSource {

    /**
     * All that the feature's rules raise on the programme's reading date, in any order; called inside the reader's moment.
     * The number of statements does not depend on how many things there are.
     */
    List<Raised> raisedIn(ProgrammeCard programme);
}
