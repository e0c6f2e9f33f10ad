package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * A figure of a metric as screens show it.
 *
 * @param note what the source says of it, or null
 * @param excluded how many cases an underlying figure leaves out; null where it is not said
 * @param changeId of the change that wrote it, by which its import is found; of a computed one, of its last month
 * @param computed whether the source does not give it: its months were added up
 */
public record ObservationRow(
        long metricId,
        long unitId,
        Period period,
        Basis basis,
        ObservationKind kind,
        Figure figure,
        ObservationStatus status,
        @Nullable String note,
        @Nullable BigDecimal excluded,
        long changeId,
        boolean computed) {

    Cell cell() {
        return new Cell(unitId, period, basis);
    }

    /** The same without its numbers, and without the note, which may repeat them. */
    ObservationRow withheld() {
        Figure nothing = new Figure(figure.unit(), FigureState.SUPPRESSED, null, null, null, null);
        return new ObservationRow(
                metricId, unitId, period, basis, kind, nothing, status, null, null, changeId, computed);
    }

    /** Whether it was counted, and for a time that had begun by {@code day}. */
    boolean isCountedBy(LocalDate day) {
        return kind == ObservationKind.ACTUAL && !period.start().isAfter(day);
    }

    /** "on 14 August 2011", "in July 2011"; of a year to date the months that it has: "from April to July 2011". */
    public String when() {
        return basis == Basis.YEAR_TO_DATE ? period.toDateInSentence() : period.inSentence();
    }

    /** As {@link #when()} without its preposition: "14 August 2011", "July 2011", "April to July 2011". */
    public String time() {
        return basis == Basis.YEAR_TO_DATE ? period.toDateInWords() : period.inWords();
    }
}
