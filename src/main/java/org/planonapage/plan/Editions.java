package org.planonapage.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;

/**
 * The editions of a programme's plan.
 *
 * @param editions newest first; empty when no plan was published
 * @param shown the code of the one that the plan's page shows unless another is chosen; null when there is none
 */
public record Editions(
        ProgrammeCard programme,
        List<EditionRow> editions,
        @Nullable String shown) {}
