package org.planonapage.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What somebody still owes to the round that is open.
 *
 * @param things how many are not handed in, or were sent back; at least 1
 * @param today the day on which it is said
 * @param soon whether the days have come on which somebody is reminded of it
 */
public record Due(Round round, int things, LocalDate today, boolean soon) {

    /** How many days are left; 0 on the day itself, negative when it is over. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, round.dueOn());
    }

    /** "3 things for the Improvement Board on 1 May 2026, due in 2 days". */
    public String inWords() {
        return (things == 1 ? "one thing to submit " : things + " things to submit ") + round.inWords() + ", " + when();
    }

    private String when() {
        long left = daysLeft();
        if (left < 0) {
            return left == -1 ? "one day late" : -left + " days late";
        }
        return left == 0 ? "due today" : left == 1 ? "due tomorrow" : "due in " + left + " days";
    }
}
