package org.planonapage.workforce;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The returns of a programme, read once for each moment and then kept: the screens, the metrics and the exceptions all speak
 * of the same.
 */
@Component
class KeptReturns {

    private static final int MOMENTS = 30;

    private static final String RULE = """
            SELECT COALESCE(MAX(small_numbers), 0) FROM programme FOR SYSTEM_TIME AS OF NOW(6) WHERE programme = ?""";

    /** The fewest workers that a unit and role ever returned, whatever day is read: those at work, else the posts. */
    private static final String SIZES = """
            SELECT unit_id, role_id, MIN(size) AS size FROM (
              SELECT unit_id, role_id,
                     COALESCE(permanent, establishment - vacant, permanent_people, establishment, 0) + COALESCE(agency, 0) AS size
              FROM workforce_return FOR SYSTEM_TIME ALL WHERE programme = ?) AS told
            WHERE size > 0 GROUP BY unit_id, role_id""";

    private final WorkforceRepository workforce;
    private final Programmes programmes;
    private final JdbcClient database;
    private final Kept<ReturnBook> kept;

    KeptReturns(WorkforceRepository workforce, Programmes programmes, Moments moments, JdbcClient database) {
        this.workforce = workforce;
        this.programmes = programmes;
        this.database = database;
        this.kept = moments.keeping(MOMENTS);
    }

    ReturnBook of(ProgrammeCard programme) {
        return kept.of(programme.id(), () -> read(programme));
    }

    private ReturnBook read(ProgrammeCard programme) {
        String name = programme.id().value();
        List<UnitRow> units = programmes.units(programme.id());
        List<RoleRow> roles =
                workforce.roles(name).stream().map(WorkforceRole::row).toList();
        Map<Long, String> titles = roles.stream().collect(toMap(RoleRow::id, RoleRow::title));
        return new ReturnBook(
                units,
                roles,
                workforce.returns(name).stream()
                        .map(WorkforceReturn::row)
                        .filter(row -> !row.at().firstDay().isAfter(programme.readingDate()))
                        .toList(),
                workforce.bands(name).stream().map(CaseloadBand::row).toList(),
                workforce.campaigns(name).stream()
                        .map(campaign -> campaign.row(titles))
                        .toList(),
                workforce.breaks(name).stream().map(WorkforceBreak::row).toList(),
                new Census(workforce.census(name).stream().map(CensusLine::row).toList()),
                small(name, units));
    }

    private SmallTeams small(String programme, List<UnitRow> units) {
        int most = database.sql(RULE).param(programme).query(Integer.class).single();
        Map<Cell, BigDecimal> sizes = new HashMap<>();
        if (most > 0) {
            database.sql(SIZES).param(programme).query(row -> {
                sizes.put(new Cell(row.getLong("unit_id"), row.getLong("role_id")), row.getBigDecimal("size"));
            });
        }
        return new SmallTeams(most, units, sizes);
    }
}
