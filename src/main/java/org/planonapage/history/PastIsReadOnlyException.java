package org.planonapage.history;

import org.planonapage.quantity.Dates;

/** Refuses to write while the record is read as at a past day. */
public class PastIsReadOnlyException extends RuntimeException implements WriteRefused {

    PastIsReadOnlyException(AsAt asAt) {
        super("You are viewing this as at " + Dates.inWords(asAt.date())
                + ". You cannot change an earlier date. Go back to now to make this change.");
    }
}
