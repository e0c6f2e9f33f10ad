package org.planonapage.ui;

import java.util.Set;

/** What a feature puts into the bar at the top: each feature with a screen of its own brings one as a bean. */
public interface NavigationEntry {

    /** The word in the bar: "Metrics". */
    String title();

    /** Its place, ascending from the left. */
    int order();

    /** The path below the programme: "metrics", or empty for the plan. */
    String path();

    /**
     * The first words below the programme of the addresses that belong to it, by which the bar marks it as current; of the
     * plan also "themes" and "actions".
     */
    default Set<String> sections() {
        return Set.of(path());
    }
}
