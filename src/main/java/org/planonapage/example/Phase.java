package org.planonapage.example;

import java.util.Arrays;

/** The time of each edition of the plan, in {@link Months}. */
enum Phase {
    PHASE_1("phase-1", Months.FIRST, -84),
    PHASE_2("phase-2", -83, -48),
    PHASE_3("phase-3", -47, -12),
    PHASE_4("phase-4", -11, 0);

    private final String edition;
    private final int first;
    private final int last;

    Phase(String edition, int first, int last) {
        this.edition = edition;
        this.first = first;
        this.last = last;
    }

    static Phase of(String edition) {
        return Arrays.stream(values())
                .filter(phase -> phase.edition.equals(edition))
                .findAny()
                .orElseThrow();
    }

    /** The code of the edition. */
    String edition() {
        return edition;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int length() {
        return last - first + 1;
    }
}
