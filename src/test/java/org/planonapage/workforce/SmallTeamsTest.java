package org.planonapage.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.planonapage.programme.UnitKind;
import org.planonapage.programme.UnitRow;

class SmallTeamsTest {

    private static final long AUTHORITY = 1;
    private static final long NORTH = 2;
    private static final long SOUTH = 3;
    private static final long EAST = 4;
    private static final long SOUTH_ONE = 5;
    private static final long SOUTH_TWO = 6;

    /** An authority of three districts, of which the south has two teams. */
    private static final List<UnitRow> UNITS = List.of(
            unit(AUTHORITY, null),
            unit(NORTH, AUTHORITY),
            unit(SOUTH, AUTHORITY),
            unit(EAST, AUTHORITY),
            unit(SOUTH_ONE, SOUTH),
            unit(SOUTH_TWO, SOUTH));

    private final Map<Cell, BigDecimal> sizes = new HashMap<>();

    private static UnitRow unit(long id, @org.jspecify.annotations.Nullable Long parent) {
        return new UnitRow(id, "unit-" + id, "Unit " + id, UnitKind.TEAM, parent, null);
    }

    private SmallTeamsTest has(long unit, String workers, String managers) {
        sizes.put(new Cell(unit, 10), new BigDecimal(workers));
        sizes.put(new Cell(unit, 11), new BigDecimal(managers));
        return this;
    }

    private SmallTeams decided(int most) {
        return new SmallTeams(most, UNITS, sizes);
    }

    private static List<Long> withheld(SmallTeams small) {
        return LongStream.rangeClosed(AUTHORITY, SOUTH_TWO)
                .boxed()
                .filter(small::withholds)
                .toList();
    }

    private static List<Long> ofRoles(SmallTeams small) {
        return LongStream.rangeClosed(AUTHORITY, SOUTH_TWO)
                .boxed()
                .filter(small::withholdsRoles)
                .toList();
    }

    @Test
    void withholdsNothingWithoutARule() {
        SmallTeams small = has(NORTH, "2", "1").has(EAST, "1", "1").decided(0);
        assertThat(withheld(small)).isEmpty();
        assertThat(ofRoles(small)).isEmpty();
    }

    @Test
    void withholdsASmallUnitAndTheNextBesideIt() {
        SmallTeams small =
                has(NORTH, "3", "1").has(SOUTH, "40", "8").has(EAST, "40", "8").decided(5);
        assertThat(withheld(small)).containsExactly(NORTH, SOUTH, SOUTH_ONE, SOUTH_TWO);
    }

    @Test
    void withholdsFurtherUnitsWhileThoseWithheldAreSmallTogether() {
        SmallTeams small =
                has(NORTH, "1", "1").has(SOUTH, "1", "1").has(EAST, "40", "8").decided(5);
        assertThat(withheld(small)).containsExactly(NORTH, SOUTH, EAST, SOUTH_ONE, SOUTH_TWO);
    }

    @Test
    void withholdsTheRolesOfAUnitWhereOneOfThemIsSmall() {
        SmallTeams small =
                has(NORTH, "40", "2").has(SOUTH, "40", "8").has(EAST, "40", "9").decided(5);
        assertThat(withheld(small)).isEmpty();
        assertThat(ofRoles(small)).containsExactly(NORTH, SOUTH, SOUTH_ONE, SOUTH_TWO);
    }

    @Test
    void withholdsTheRolesOfTeamsWithoutThoseOfTheirDistrict() {
        SmallTeams small = has(NORTH, "40", "8")
                .has(EAST, "40", "9")
                .has(SOUTH_ONE, "20", "4")
                .has(SOUTH_TWO, "20", "4")
                .decided(5);
        assertThat(ofRoles(small)).containsExactly(SOUTH_ONE, SOUTH_TWO);
    }

    @Test
    void choosesTheNextByOrderAndNotBySize() {
        SmallTeams large = has(NORTH, "40", "8")
                .has(SOUTH, "900", "90")
                .has(EAST, "3", "1")
                .decided(5);
        assertThat(withheld(large)).containsExactly(NORTH, EAST);
        SmallTeams other =
                has(NORTH, "900", "80").has(SOUTH, "9", "9").has(EAST, "3", "1").decided(5);
        assertThat(withheld(other)).containsExactly(NORTH, EAST);
    }
}
