package org.planonapage.round;

import java.util.List;
import org.planonapage.programme.ProgrammeCard;

/** What each feature brings: the forms that somebody has to fill in before a meeting. */
public interface OwedSource {

    /** What is owed to the round, in the order in which it is to be listed. */
    List<Owed> owed(ProgrammeCard programme, Round round);
}
