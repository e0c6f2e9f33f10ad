package org.planonapage.links;

/** Says that a word of an address cannot be the short name of a programme. */
public class NotAProgrammeNameException extends IllegalArgumentException {

    NotAProgrammeNameException(String sentence) {
        super(sentence);
    }
}
