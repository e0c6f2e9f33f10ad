package org.planonapage.links;

/** How one thing hangs together with another. */
public enum LinkKind {
    MEASURED_BY("measured by"),
    CONTRIBUTES_TO("contributes to"),
    /** An action answers a finding or a requirement. */
    ANSWERS("answers"),
    /** A risk puts a theme, an action, a metric or the programme at risk. */
    THREATENS("threatens");

    private final String word;

    LinkKind(String word) {
        this.word = word;
    }

    /** The word of the pack: "measured by". */
    public String word() {
        return word;
    }
}
