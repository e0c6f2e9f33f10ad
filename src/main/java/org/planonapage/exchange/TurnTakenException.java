package org.planonapage.exchange;

/** Another writer has held the programme for longer than a save waits. Nothing was written. */
public class TurnTakenException extends RuntimeException {

    TurnTakenException(Throwable cause) {
        super("Another change to this programme is being saved. Wait a moment and try again.", cause);
    }
}
