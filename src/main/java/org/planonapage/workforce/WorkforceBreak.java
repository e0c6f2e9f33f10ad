package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A change in the way of counting, as it is stored. */
@Entity
@Immutable
@Table(name = "workforce_break")
class WorkforceBreak {

    @Id
    private Long id;

    private String programme;
    private LocalDate since;
    private String reason;

    protected WorkforceBreak() {}

    BreakRow row() {
        return new BreakRow(since, reason);
    }
}
