package org.planonapage.plan;

import java.util.Optional;
import java.util.stream.Stream;

/** How far an action has come, apart from how it is judged. */
public enum Lifecycle {
    NOT_STARTED("not started"),
    IN_PROGRESS("in progress"),
    COMPLETE("complete"),
    EMBEDDED("embedded");

    private final String word;

    Lifecycle(String word) {
        this.word = word;
    }

    /** The stage of that word; empty where it is none's. */
    static Optional<Lifecycle> of(String word) {
        return Stream.of(values()).filter(stage -> stage.word.equals(word)).findAny();
    }

    /** The word of packs and screens: "in progress". */
    public String word() {
        return word;
    }

    /** Whether the action is done, so that blue stands in place of what it was judged, unless the programme shows the two apart. */
    public boolean isDone() {
        return this == COMPLETE || this == EMBEDDED;
    }
}
