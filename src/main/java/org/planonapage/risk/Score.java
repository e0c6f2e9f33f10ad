package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** A score of a risk on a day. */
@Entity
@Immutable
@Table(name = "risk_score")
class Score {

    @Id
    private Long id;

    private String programme;
    private Long riskId;

    @Enumerated(EnumType.STRING)
    private ScoreKind kind;

    private LocalDate scoredOn;
    private int likelihood;
    private int impact;
    private @Nullable Integer score;
    private @Nullable Long scaleId;
    private String reason;
    private @Nullable String due;
    private @Nullable String note;
    private Long changeId;

    protected Score() {}

    long riskId() {
        return riskId;
    }

    ScoreRow row(Scales scales) {
        return new ScoreRow(
                kind,
                scoredOn,
                new RiskScore(scales.of(scaleId), likelihood, impact, score),
                reason,
                due == null ? null : DayOrMonth.parse(due),
                note,
                changeId);
    }
}
