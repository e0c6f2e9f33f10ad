package org.planonapage.programme;

/** Whether a meeting was one of the regular ones. */
public enum MeetingKind {
    ORDINARY("ordinary"),
    SPECIAL("special");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    /** The word of the pack and of the screen: "special". */
    public String word() {
        return word;
    }
}
