package org.planonapage.programme;

/** What sort of group a body is. */
public enum BodyKind {
    IMPROVEMENT_BOARD("improvement board"),
    SCRUTINY("scrutiny"),
    CABINET("cabinet"),
    TASK_AND_FINISH_GROUP("task and finish group"),
    SAFEGUARDING_BOARD("safeguarding board"),
    PROGRAMME_BOARD("programme board"),
    OTHER("other");

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    /** The word of the pack and of the screen: "improvement board". */
    public String word() {
        return word;
    }
}
