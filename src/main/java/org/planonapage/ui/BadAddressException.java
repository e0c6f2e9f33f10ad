package org.planonapage.ui;

/** Says that an address cannot be read, and how it would be written right; its message is for the reader. */
public class BadAddressException extends RuntimeException {

    /** An address that can be read but not answered; the sentence says why and what to write instead. */
    public BadAddressException(String message) {
        super(message);
    }

    BadAddressException(String message, Throwable cause) {
        super(message, cause);
    }
}
