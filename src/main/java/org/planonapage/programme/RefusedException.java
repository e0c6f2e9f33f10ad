package org.planonapage.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.planonapage.exchange.Mistake;
import org.planonapage.history.WriteRefused;

/** Refuses a change of a programme, with all that is to be put right; the sentences are for the reader. */
public class RefusedException extends RuntimeException implements WriteRefused {

    private final transient List<Mistake> mistakes;

    RefusedException(String sentence) {
        this(List.of(new Mistake("", sentence)));
    }

    RefusedException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::sentence).collect(Collectors.joining(" ")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** At least one; one that concerns no field names the empty text. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
