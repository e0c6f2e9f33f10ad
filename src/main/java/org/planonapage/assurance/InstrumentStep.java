package org.planonapage.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** One thing that happened to an instrument. */
@Entity
@Immutable
class InstrumentStep {

    @Id
    private Long id;

    private String programme;
    private Long instrumentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private InstrumentState step;

    private @Nullable String takenOn;
    private @Nullable String note;

    protected InstrumentStep() {}

    long instrumentId() {
        return instrumentId;
    }

    /** Whether it had happened; of one without a date only that it is on record is known. */
    boolean hasHappenedBy(LocalDate day) {
        return takenOn == null || !DayOrMonth.parse(takenOn).firstDay().isAfter(day);
    }

    StepRow row() {
        return new StepRow(step, takenOn == null ? null : DayOrMonth.parse(takenOn), note);
    }
}
