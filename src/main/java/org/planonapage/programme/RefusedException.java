package org.planonapage.programme;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a change of a programme, with all that is to be put right; the sentences are for the reader. */
public class RefusedException extends RuntimeException {

    /**
     * One thing to put right.
     *
     * @param field the field of the form that it concerns, such as "title"; empty where it concerns none
     */
    public record Mistake(String field, String sentence) {}

    private final transient List<Mistake> mistakes;

    RefusedException(String sentence) {
        this(List.of(new Mistake("", sentence)));
    }

    RefusedException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::sentence).collect(Collectors.joining(" ")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** At least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
