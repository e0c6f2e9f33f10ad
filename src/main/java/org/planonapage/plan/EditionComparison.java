package org.planonapage.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;

/**
 * Two editions side by side.
 *
 * @param editions all that the reader may see, newest first
 * @param from the earlier one; null when there are not two
 * @param to the later one; null when there are not two
 * @param whole title and vision
 * @param ambitions those of the later one in order, then those that were dropped; themes and actions likewise
 */
public record EditionComparison(
        ProgrammeCard programme,
        List<EditionRow> editions,
        @Nullable EditionRow from,
        @Nullable EditionRow to,
        List<Compared> whole,
        List<Compared> ambitions,
        List<Compared> themes,
        List<Compared> actions) {

    /** How many actions met with that fate. */
    public long actions(Compared.Fate fate) {
        return actions.stream().filter(action -> action.fate() == fate).count();
    }

    /** How much of all the rest met with that fate. */
    public long others(Compared.Fate fate) {
        return Stream.of(whole, ambitions, themes)
                .flatMap(List::stream)
                .filter(part -> part.fate() == fate)
                .count();
    }
}
