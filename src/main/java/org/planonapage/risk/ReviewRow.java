package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a risk.
 *
 * @param body the body that it was escalated to, or null
 * @param reason why it was decided so
 * @param madeBy the title of the post that made it, or null
 * @param nextReview when it is to be reviewed next; null where the cadence of its band says so
 */
public record ReviewRow(
        LocalDate reviewedOn,
        Decision decision,
        @Nullable String body,
        String reason,
        @Nullable String madeBy,
        @Nullable LocalDate nextReview) {

    /** "Reviewed", "Escalated to the Improvement Board". */
    public String inWords() {
        String word = Character.toUpperCase(decision.word().charAt(0))
                + decision.word().substring(1);
        return body == null ? word : word + " to " + body;
    }
}
