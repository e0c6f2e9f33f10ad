package org.planonapage.workforce;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;

/**
 * The returns that the figures of a unit and role at a date rest on.
 *
 * @param path the way down to the unit
 * @param role the role, or null for all
 * @param whole what they add up to
 * @param lines one for each return, by unit and role
 * @param imports by the id of the change that wrote a return
 */
public record ReturnSheet(
        ProgrammeCard programme,
        List<UnitRow> path,
        @Nullable RoleRow role,
        Point whole,
        List<Line> lines,
        Map<Long, ImportRow> imports) {

    /**
     * A return with the names of whom it is of.
     *
     * @param unit the name of the unit
     * @param role the title of the role
     */
    public record Line(String unit, String role, ReturnRow row) {}
}
