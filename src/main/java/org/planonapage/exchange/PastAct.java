package org.planonapage.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What one change wrote on one day: one act of a person, or what an import said of that day.
 *
 * @param change the id of the change
 * @param first the moment of its first row
 * @param last the moment of its last row
 * @param rows how many versions of rows it wrote, by the pack's table
 * @param who who is behind it
 */
public record PastAct(long change, Instant first, Instant last, Map<String, Integer> rows, PastWho who) {

    public PastAct {
        rows = Map.copyOf(rows);
    }

    /** Both together; they are of one change. */
    PastAct and(PastAct other) {
        Map<String, Integer> all = new HashMap<>(rows);
        other.rows.forEach((table, count) -> all.merge(table, count, Integer::sum));
        return new PastAct(
                change,
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                all,
                who);
    }

    /** Whether it wrote that turn. */
    public boolean wrote(PastTurn turn) {
        return change == turn.change()
                && !turn.at().isBefore(first)
                && !turn.at().isAfter(last);
    }
}
