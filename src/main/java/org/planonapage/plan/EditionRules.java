package org.planonapage.plan;

import java.util.Collection;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.exchange.Refusal;

/**
 * What may be written to an edition by where it stands. A draft is free. What a body agreed is corrected only, with the
 * reason why, and keeps its themes, actions and numbers; how far an action has come, its milestones and its links are
 * kept up as the work goes on. What has ended stays as it was.
 */
final class EditionRules {

    /** The field in which a correction gives its reason. */
    static final String CORRECTION = "correction";

    private static final int LONGEST_REASON = 300;

    private EditionRules() {}

    /** @throws Refusal when the edition is not a draft; {@code what} would be done to it: "add an action" */
    static void isDraft(EditionCells edition, String what) {
        if (edition.status() != EditionStatus.DRAFT) {
            throw new Refusal(
                    null,
                    "You can only " + what + " in a draft. “" + EditionCells.cell(edition.edition(), "title") + "” is "
                            + edition.status().word() + ". Start a new edition from it instead.");
        }
    }

    /**
     * @param before the row as it is on record
     * @param agreed the columns that a body agreed to
     * @throws Refusal when the edition has ended, or one in force is reworded without a reason
     */
    static void isAllowed(EditionCells edition, Map<String, String> before, Fields typed, Collection<String> agreed) {
        if (before.isEmpty()) {
            throw new Refusal(
                    null, "This was removed from the plan while you had it open, so your changes can’t be saved.");
        }
        if (edition.status() == EditionStatus.ENDED) {
            throw new Refusal(
                    null, "“" + EditionCells.cell(edition.edition(), "title") + "” has ended, so it can’t be changed.");
        }
        boolean reworded = agreed.stream()
                .anyMatch(column -> !typed.get(column).strip().equals(EditionCells.cell(before, column)));
        if (edition.status() == EditionStatus.IN_FORCE && reworded) {
            givesReason(typed);
        }
    }

    /** @throws Refusal when no reason is given for a correction, or one that is too long */
    static void givesReason(Fields typed) {
        if (!typed.has(CORRECTION)) {
            throw new Refusal(
                    CORRECTION,
                    "This was approved. Enter why you are changing it. The earlier wording is kept in the history.");
        }
        if (typed.get(CORRECTION).length() > LONGEST_REASON) {
            throw new Refusal(CORRECTION, "At most " + LONGEST_REASON + " characters are allowed.");
        }
    }

    /** What was done, for the register of changes, with the reason of a correction. */
    static String reason(String what, Fields typed) {
        return typed.has(CORRECTION) ? what + ", corrected: " + typed.get(CORRECTION) : what;
    }
}
