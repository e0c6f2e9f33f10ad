package org.planonapage.attention;

import java.util.List;
import org.planonapage.links.ReferenceCard;

/**
 * A thing that deserves a question.
 *
 * @param raised what the rules say of it, the most telling first; never empty
 */
public record InQuestion(ReferenceCard thing, List<Raised> raised) {

    /** The most telling of what is said. */
    public Raised first() {
        return raised.getFirst();
    }
}
