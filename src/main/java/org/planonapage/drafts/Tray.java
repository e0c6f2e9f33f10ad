package org.planonapage.drafts;

import java.util.Optional;
import org.planonapage.links.ProgrammeId;

/** Where forms are handed in while they are collected for a meeting; they are on record only once all are published. */
public interface Tray {

    /** What is being collected, in words ("for the Improvement Board on 14 December 2026"); empty when nothing is. */
    Optional<String> collecting(ProgrammeId programme);

    /** What was handed in of the form in the collection that is open; empty when nothing was. */
    Optional<Fields> handedIn(FormKey form);

    /**
     * Takes a form, in place of what was handed in of it before.
     *
     * @param onRecord what the record says, against which it is held when it is published
     */
    void take(FormKey form, String title, Fields onRecord, Fields typed);
}
