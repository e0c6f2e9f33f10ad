package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that holds a risk down. */
@Entity
@Immutable
@Table(name = "risk_control")
class Control {

    @Id
    private Long id;

    private String programme;
    private Long riskId;
    private int number;
    private String text;
    private @Nullable Long ownerId;

    @Enumerated(EnumType.STRING)
    private Effectiveness effectiveness;

    private @Nullable String evidence;
    private @Nullable LocalDate testedOn;
    private @Nullable Long metricId;

    protected Control() {}

    long riskId() {
        return riskId;
    }

    ControlRow row(Map<Long, String> posts) {
        return new ControlRow(
                number, text, ownerId == null ? null : posts.get(ownerId), effectiveness, evidence, testedOn, metricId);
    }
}
