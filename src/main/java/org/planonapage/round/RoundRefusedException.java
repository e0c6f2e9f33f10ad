package org.planonapage.round;

import org.planonapage.history.WriteRefused;

/** Says why a round cannot be opened, or something of it sent back; its message is for the reader. */
public class RoundRefusedException extends RuntimeException implements WriteRefused {

    private final String field;

    RoundRefusedException(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The field that is to be put right: body, meeting, due or note. */
    public String field() {
        return field;
    }
}
