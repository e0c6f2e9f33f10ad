package org.planonapage.risk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** What a review decided. */
public enum Decision {
    /** The risk was looked at; its state stays. */
    REVIEWED("reviewed"),
    /** It was taken to a body that oversees the programme. */
    ESCALATED("escalated"),
    /** The body gave it back to its owner. */
    RETURNED("returned"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }

    /** What can be decided of a risk that is in a state. */
    static List<Decision> of(RiskState state) {
        return switch (state) {
            case OPEN -> List.of(REVIEWED, ESCALATED, CLOSED);
            case ESCALATED -> List.of(REVIEWED, RETURNED, CLOSED);
            case CLOSED -> List.of(REOPENED);
        };
    }

    /**
     * Refuses what cannot be decided of a risk in that state: one that is closed is reopened first, and only one that a
     * body has is given back.
     *
     * @throws IllegalArgumentException with a sentence that says what can be
     */
    void check(RiskState state) {
        if (!of(state).contains(this)) {
            throw new IllegalArgumentException("The risk is " + state.word() + "; allowed: "
                    + of(state).stream().map(Decision::word).collect(joining(", ")) + ".");
        }
    }

    /** The state that it makes; empty where it leaves the state as it was. */
    Optional<RiskState> state() {
        return switch (this) {
            case REVIEWED -> Optional.empty();
            case ESCALATED -> Optional.of(RiskState.ESCALATED);
            case CLOSED -> Optional.of(RiskState.CLOSED);
            case RETURNED, REOPENED -> Optional.of(RiskState.OPEN);
        };
    }
}
