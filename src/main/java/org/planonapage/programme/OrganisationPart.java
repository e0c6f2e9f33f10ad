package org.planonapage.programme;

/** A sort of thing that an organisation has. */
public enum OrganisationPart {
    UNIT("unit"),
    POST("post"),
    BODY("body"),
    MEETING("meeting");

    private final String word;

    OrganisationPart(String word) {
        this.word = word;
    }

    /** "unit". */
    public String word() {
        return word;
    }

    String table() {
        return word;
    }
}
