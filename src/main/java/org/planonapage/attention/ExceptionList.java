package org.planonapage.attention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;

/**
 * The page of the exceptions.
 *
 * @param counts how many things each rule speaks of, the most telling rule first; of all exceptions, whichever are listed
 * @param rule the rule whose exceptions are listed, or null for all
 * @param things those that are listed, the most telling first; at most {@link Exceptions#MOST}
 * @param total how many there are of them in all
 */
public record ExceptionList(
        ProgrammeCard programme,
        List<RuleCount> counts,
        @Nullable Rule rule,
        List<InQuestion> things,
        int total) {

    /** How many things a rule speaks of. */
    public record RuleCount(Rule rule, int things) {}
}
