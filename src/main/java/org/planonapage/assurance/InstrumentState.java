package org.planonapage.assurance;

/** What happened to an instrument, and so how it stands. */
public enum InstrumentState {
    ISSUED("issued"),
    /** Its requirements were changed. */
    VARIED("varied"),
    /** It binds no more. */
    LIFTED("lifted");

    private final String word;

    InstrumentState(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
