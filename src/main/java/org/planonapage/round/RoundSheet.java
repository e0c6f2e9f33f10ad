package org.planonapage.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.round.RoundLine.State;

/**
 * All that the page of a round shows.
 *
 * @param round the one that is open, or null when none is
 * @param own what the posts of the reader owe
 * @param all everything of the round, for those who read what is not published; empty for others
 * @param managed whether the reader may open, send back and publish
 * @param reminded how the reminders by mail have gone, in words; empty before the first
 * @param meetings that are to come, the next first
 * @param bodies of the programme
 */
public record RoundSheet(
        ProgrammeCard programme,
        @Nullable Round round,
        List<RoundLine> own,
        List<RoundLine> all,
        boolean managed,
        String reminded,
        List<MeetingRow> meetings,
        List<BodyRow> bodies) {

    /** How much is owed, handed in and sent back. */
    public static long count(List<RoundLine> lines, State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** What each post still owes, by its title; what nobody owns stands under an empty title. */
    public Map<String, Long> owing() {
        Map<String, Long> owing = new TreeMap<>();
        all.stream()
                .filter(line -> line.state() != State.HANDED_IN)
                .forEach(line -> owing.merge(
                        line.owed().owner() == null ? "" : line.owed().owner(), 1L, Long::sum));
        return owing;
    }
}
