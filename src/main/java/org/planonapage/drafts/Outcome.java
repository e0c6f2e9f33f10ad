package org.planonapage.drafts;

import java.util.List;
import org.planonapage.exchange.Mistake;

/** What came of saving a form. */
public sealed interface Outcome {

    /** It is on record. */
    record Saved() implements Outcome {}

    /**
     * It was handed in and is on record once all that was collected is published.
     *
     * @param where in words: "for the Improvement Board on 14 December 2026"
     */
    record HandedIn(String where) implements Outcome {}

    /** Something has to be put right first; nothing was written. */
    record Refused(List<Mistake> mistakes) implements Outcome {}

    /**
     * Somebody changed the same while the form stood open; nothing was written.
     *
     * @param now what the record says now
     * @param who the account that changed it last, and when, in words: "manager, on 21 November 2026 at 10:31"
     * @param differences the fields that say something else than when the form was opened
     */
    record Overtaken(Fields now, String who, List<Difference> differences) implements Outcome {}
}
