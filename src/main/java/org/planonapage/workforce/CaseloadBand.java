package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** How many workers hold so many cases, as it is stored. */
@Entity
@Immutable
@Table(name = "caseload_band")
class CaseloadBand {

    @Id
    private Long id;

    private String programme;
    private Long unitId;
    private Long roleId;
    private String takenAt;
    private int startsAt;
    private @Nullable Integer endsAt;
    private @Nullable Integer workers;
    private Long changeId;

    protected CaseloadBand() {}

    BandRow row() {
        return new BandRow(unitId, roleId, DayOrMonth.parse(takenAt), startsAt, endsAt, workers, changeId);
    }
}
