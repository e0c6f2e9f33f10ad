package org.planonapage.round;

import java.util.List;
import java.util.Map;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.ProgrammeCard;

/** What each feature brings: the forms that somebody has to fill in before a meeting, and what they change for members. */
public interface OwedSource {

    /** What is owed to the round, in the order in which it is to be listed. It depends on the record and the round only. */
    List<Owed> owed(ProgrammeCard programme, Round round);

    /**
     * What members see of the things that were handed in, and what they will once it is published.
     *
     * @return by the path of the form; what is handed in to another feature is passed over
     */
    Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn);
}
