package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planonapage.quantity.DayOrMonth;

class TermTest {

    private final Term term = new Term(DayOrMonth.parse("2013-07"), DayOrMonth.parse("2015-07-21"));

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(DayOrMonth.parse("2013-07-02"), DayOrMonth.parse("2013-07-01")))
                .withMessage("The remit would end on 1 July 2013, before it begins on 2 July 2013;"
                        + " it ends on or after its beginning.");
    }

    @Test
    void mayEndInTheMonthInWhichItBegins() {
        assertThat(new Term(DayOrMonth.parse("2013-07-02"), DayOrMonth.parse("2013-07")).inWords())
                .isEqualTo("since 2 July 2013, until July 2013");
    }

    @Test
    void isAheadUntilTheFirstDayOfItsMonth() {
        assertThat(term.isAheadOf(LocalDate.of(2013, 6, 30))).isTrue();
        assertThat(term.isAheadOf(LocalDate.of(2013, 7, 1))).isFalse();
    }

    @Test
    void isOverFromTheDayAfterItsLast() {
        assertThat(term.isOverBy(LocalDate.of(2015, 7, 21))).isFalse();
        assertThat(term.isOverBy(LocalDate.of(2015, 7, 22))).isTrue();
    }
}
