package org.planonapage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21 July 2015",
                "21 july 2015",
                "21 Jul 2015",
                "21 Jul 15",
                "21st July, 2015",
                "21st of July 2015",
                "  21   July 2015 ",
                "21/7/2015",
                "21/07/2015",
                "21/07/15",
                "21.7.2015",
                "21-07-2015",
                "21 7 2015",
                "2015-07-21",
                "21-Jul-2015"
            })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2015, 7, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Sept 2026", "1 Sep 2026", "1/9/26", "1 September 2026"})
    void readsSeptemberInEachOfItsForms(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2026, 9, 1));
    }

    /** What a reader in Britain could mean otherwise, or nobody could mean, is never made into another day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 June 2015",
                "7/21/2015",
                "21/7-2015",
                "July 2015",
                "21072015",
                "21 Juli 2015",
                "21 July 115",
                "0/7/2015",
                "2015-21-07"
            })
    void makesNoDayOfWhatIsNone(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"December 2026", "december 26", "Dec 2026", "12/2026", "2026-12"})
    void readsAMonthWhereADayOrAMonthIsAsked(String typed) {
        assertThat(DayOrMonth.parse(typed)).hasToString("2026-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 December 2026", "15/12/26", "15 Dec 2026", "2026-12-15"})
    void readsADayWhereADayOrAMonthIsAsked(String typed) {
        assertThat(DayOrMonth.parse(typed)).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2026", "Decembre 2026", "31 June 2026", "2026", "0/2026"})
    void saysWhatToEnterForWhatIsNeither(String typed) {
        assertThatThrownBy(() -> DayOrMonth.parse(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Enter for example 15 December 2026 or December 2026");
    }
}
