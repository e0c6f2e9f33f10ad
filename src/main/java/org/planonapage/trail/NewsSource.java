package org.planonapage.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/** The port by which a feature tells in a sentence what became of its things since an earlier day. */
public interface NewsSource {

    /**
     * What became of them.
     *
     * @param headline the most telling in a few words: "2 ratings moved"; empty where nothing of note did
     * @param sentence all of it: "2 actions moved from red to amber, 1 new."
     */
    record News(String headline, String sentence) {}

    /** Where it stands among the features: the least first. */
    int order();

    /** "Plan". */
    String title();

    /** Where to read more, below the programme. */
    String path();

    /** What is compared; called inside the moment of each of both days. Null where nothing was on record. */
    @Nullable
    Object state(ProgrammeId programme);

    /**
     * What became of it; called inside the moment of the later day.
     *
     * @param then the state of the earlier day
     * @param now the state of the later day
     * @return empty where nothing changed
     */
    Optional<News> between(ProgrammeId programme, Object then, Object now);
}
