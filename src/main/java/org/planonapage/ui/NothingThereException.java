package org.planonapage.ui;

/** Says that what an address names is not there, for this reader and on the day that is read; its message is for the reader. */
public class NothingThereException extends RuntimeException {

    /** @param sentence what is not there, and of what */
    public NothingThereException(String sentence) {
        super(sentence);
    }
}
