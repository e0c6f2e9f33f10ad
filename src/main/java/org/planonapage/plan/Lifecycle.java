package org.planonapage.plan;

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

    /** The word of packs and screens: "in progress". */
    public String word() {
        return word;
    }

    /** Whether the action is done, so that its mark is blue whatever it was judged. */
    public boolean isDone() {
        return this == COMPLETE || this == EMBEDDED;
    }
}
