package org.planonapage.programme;

/** What a unit of the organisation is, from the whole council down. */
public enum UnitKind {
    AUTHORITY("authority"),
    SERVICE("service"),
    DISTRICT("district"),
    TEAM("team");

    private final String word;

    UnitKind(String word) {
        this.word = word;
    }

    /** The word of the pack and of the screen: "district". */
    public String word() {
        return word;
    }
}
