package org.planonapage.security;

/** Refuses to start a database in another mode than it was begun in. */
class WrongModeException extends RuntimeException {

    WrongModeException(boolean demo) {
        super(
                demo
                        ? "This database is a demonstration's: it cannot be started in production."
                        : "This database is in production: it cannot be started as a demonstration, which gives it accounts"
                                + " whose password everybody knows.");
    }
}
