package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** Something that is being done to bring a risk down; the pack calls it an action of the risk. */
@Entity
@Immutable
@Table(name = "risk_action")
class Mitigation {

    @Id
    private Long id;

    private String programme;
    private Long riskId;
    private int number;
    private String text;
    private @Nullable Long ownerId;
    private @Nullable String due;
    private @Nullable LocalDate doneOn;
    private @Nullable String note;

    protected Mitigation() {}

    long riskId() {
        return riskId;
    }

    MitigationRow row(Map<Long, String> posts) {
        return new MitigationRow(
                number,
                text,
                ownerId == null ? null : posts.get(ownerId),
                due == null ? null : DayOrMonth.parse(due),
                doneOn,
                note);
    }
}
