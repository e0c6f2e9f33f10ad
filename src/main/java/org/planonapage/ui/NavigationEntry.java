package org.planonapage.ui;

/** What a feature puts into the bar at the top: each feature with a screen of its own brings one as a bean. */
public interface NavigationEntry {

    /** The word in the bar: "Metrics". */
    String title();

    /** Its place, ascending from the left. */
    int order();

    /** The path below the programme: "metrics", or empty for the plan. */
    String path();

    /** Whether the reader who is signed in has it in that programme. */
    default boolean isFor(String programme) {
        return true;
    }

    /** How many things await the reader there, which the bar shows beside the word; 0 for an entry that does not count. */
    default int count(String programme) {
        return 0;
    }

    /** Whether it tells of time, and so stands beneath the day that is read; on phones it is in the menu like the others. */
    default boolean isBeneathTheDay() {
        return false;
    }

    /** What the reader is reminded of on every page of today, in a sentence that leads there; empty for nothing. */
    default String reminder(String programme) {
        return "";
    }

    /** Whether it stands in the bar only while something awaits the reader there. */
    default boolean isOnlyForWhatIsCounted() {
        return false;
    }
}
