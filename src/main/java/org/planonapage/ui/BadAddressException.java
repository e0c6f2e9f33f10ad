package org.planonapage.ui;

/** Says that an address cannot be read, and how it would be written right; its message is for the reader. */
public class BadAddressException extends RuntimeException {

    BadAddressException(String message, Throwable cause) {
        super(message, cause);
    }
}
