package org.planonapage.history;

import org.planonapage.quantity.Dates;

/** Refuses to write while the record is read as at a past day. */
public class PastIsReadOnlyException extends RuntimeException implements WriteRefused {

    PastIsReadOnlyException(AsAt asAt) {
        super("You are reading this as it stood on " + Dates.inWords(asAt.date())
                + "; the past cannot be changed. Return to now to make this change.");
    }
}
