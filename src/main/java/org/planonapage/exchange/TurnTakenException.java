package org.planonapage.exchange;

import org.planonapage.history.WriteRefused;

/** Another writer has held the programme for longer than a save waits. Nothing was written. */
public class TurnTakenException extends RuntimeException implements WriteRefused {

    TurnTakenException(Throwable cause) {
        super("Another change to this programme is being saved. Wait a moment and try again.", cause);
    }
}
