package org.planonapage.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/**
 * A programme as the administrator sees it: that it is there and who is in it, not what it says.
 *
 * @param closedOn null while it runs
 * @param people how many accounts have a role in it
 * @param managers how many of them manage it
 */
public record ListedProgramme(
        ProgrammeId id,
        String title,
        String council,
        @Nullable LocalDate closedOn,
        int people,
        int managers) {}
