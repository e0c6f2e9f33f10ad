package org.planonapage.assurance;

/** What others ask of the council, by how binding it is. */
public enum InstrumentKind {
    /** The non-statutory route. */
    IMPROVEMENT_NOTICE("improvement notice"),
    DIRECTION("statutory direction"),
    RECOMMENDATION("inspection recommendation"),
    MONITORING_FINDING("monitoring-visit finding");

    private final String word;

    InstrumentKind(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
