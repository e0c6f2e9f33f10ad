package org.planonapage.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When somebody is reminded: some days before a round is due, on the day, and each day that it is late. */
@Component
class ReminderDays {

    private final List<Integer> daysBefore;

    ReminderDays(@Value("${plan.reminders.days-before:3,0}") List<Integer> daysBefore) {
        this.daysBefore = List.copyOf(daysBefore);
    }

    /** The latest day on which a reminder falls by {@code today}; empty while none has come. */
    Optional<LocalDate> lastBy(LocalDate today, LocalDate dueOn) {
        return Stream.concat(
                        daysBefore.stream().map(dueOn::minusDays),
                        Stream.of(today).filter(dueOn::isBefore))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }
}
