package org.planonapage.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 10);

    private final ReminderDays days = new ReminderDays(List.of(3, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-05-07, 2026-05-07",
        "2026-05-09, 2026-05-07",
        "2026-05-10, 2026-05-10",
        "2026-05-11, 2026-05-11",
        "2026-06-11, 2026-06-11"
    })
    void fallOnTheThirdDayBeforeOnTheDayAndOnEachAfter(LocalDate today, LocalDate expected) {
        assertThat(days.lastBy(today, DUE)).contains(expected);
    }

    @Test
    void haveNotComeBefore() {
        assertThat(days.lastBy(DUE.minusDays(4), DUE)).isEmpty();
    }
}
