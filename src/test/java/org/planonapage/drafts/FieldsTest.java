package org.planonapage.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final String NAME = "name";

    @ParameterizedTest
    @CsvSource(
            value = {
                "A, A, A, none",
                "A, A, B, none",
                "A, B, B, none",
                "A, B, ' B ', none",
                "A, B, A, theirs",
                "A, B, C, contested",
                "'', B, '', theirs",
                "A, '', A, theirs",
                "A, '', B, contested"
            })
    void asksOnlyWhatSomebodyElseChangedOtherwise(String read, String now, String typed, String expected) {
        List<Difference> differences = Difference.since(of(read), of(now), of(typed));
        if (expected.equals("none")) {
            assertThat(differences).isEmpty();
        } else {
            assertThat(differences)
                    .singleElement()
                    .satisfies(one -> assertThat(one.isContested()).isEqualTo(expected.equals("contested")));
        }
    }

    @Test
    void knowsAFieldThatOnlyOneOfTheTwoHas() {
        assertThat(of("A").differences(Fields.NONE)).containsExactly(NAME);
        assertThat(Fields.NONE.differences(of("A"))).containsExactly(NAME);
        assertThat(Fields.NONE.differences(of(" "))).isEmpty();
    }

    @Test
    void leavesTheFieldsThatItWasMadeFrom() {
        Fields before = of("A");
        assertThat(before.with(NAME, "B").get(NAME)).isEqualTo("B");
        assertThat(before.get(NAME)).isEqualTo("A");
        assertThat(before.get("other")).isEmpty();
    }

    private static Fields of(String name) {
        return new Fields(Map.of(NAME, name));
    }
}
