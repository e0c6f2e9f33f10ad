package org.planonapage.trail;

import java.util.List;
import org.planonapage.programme.ProgrammeCard;

/**
 * What one field of one thing ever said.
 *
 * @param title of the thing
 * @param field the pack's column
 * @param prose whether it holds words that people write
 * @param values what it said, newest first; never empty
 * @param mayReturn whether the reader may put an earlier text back now
 */
public record Story(
        ProgrammeCard programme, String title, String field, boolean prose, List<Value> values, boolean mayReturn) {

    /**
     * What it said from an act on.
     *
     * @param act when, and who
     * @param text empty where it was blank, or the thing was taken off the record
     */
    public record Value(TrailAct act, String text) {}
}
