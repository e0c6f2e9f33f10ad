package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitRowTest {

    @Test
    void leadsFromTheAuthorityDownToItself() {
        UnitRow authority = unit(1, null);
        UnitRow district = unit(2, 1L);
        UnitRow team = unit(3, 2L);
        assertThat(team.path(List.of(team, district, authority))).containsExactly(authority, district, team);
        assertThat(authority.path(List.of(team, district, authority))).containsExactly(authority);
    }

    @Test
    void endsWhereUnitsWerePartOfEachOther() {
        UnitRow one = unit(1, 2L);
        UnitRow other = unit(2, 1L);
        assertThat(one.path(List.of(one, other))).containsExactly(other, one);
    }

    @Test
    void beginsWithTheHighestThatIsKnown() {
        UnitRow team = unit(3, 2L);
        assertThat(team.path(List.of(team))).containsExactly(team);
    }

    private static UnitRow unit(long id, @Nullable Long parent) {
        return new UnitRow(
                id, "u" + id, "Unit " + id, parent == null ? UnitKind.AUTHORITY : UnitKind.DISTRICT, parent, null);
    }
}
