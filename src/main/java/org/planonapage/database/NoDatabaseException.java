package org.planonapage.database;

/** Why there is no database to start on; its message is a sentence for the one who starts the application. */
class NoDatabaseException extends RuntimeException {

    NoDatabaseException(String sentence) {
        super(sentence);
    }

    NoDatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
