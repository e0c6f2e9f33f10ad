package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.WholeRisk.Place;

/** A score of a risk: the only one of its kind and day, or the first, second, … of it. It is never changed. */
@Entity
@Immutable
@Table(name = "risk_score")
class Score extends RowOfRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id")
    private Risk risk;

    @Enumerated(EnumType.STRING)
    private ScoreKind kind;

    private LocalDate scoredOn;
    private int number;
    private int likelihood;
    private int impact;
    private @Nullable Integer score;
    private @Nullable Long scaleId;
    private String reason;
    private @Nullable String due;
    private @Nullable String note;

    protected Score() {}

    /**
     * How a risk stands.
     *
     * @param number the how many-th of its day it is
     * @param scaleId of the scale that it is given by; null for the usual one
     */
    Score(Risk risk, LocalDate scoredOn, int number, RiskScore score, @Nullable Long scaleId, String reason) {
        super(risk.programme());
        this.risk = risk;
        this.kind = ScoreKind.CURRENT;
        this.scoredOn = scoredOn;
        this.number = number;
        this.likelihood = score.likelihood();
        this.impact = score.impact();
        this.score = score.published();
        this.scaleId = scaleId;
        this.reason = reason;
    }

    long riskId() {
        return risk.id();
    }

    boolean isCurrent() {
        return kind == ScoreKind.CURRENT;
    }

    Place place() {
        return new Place(scoredOn, number);
    }

    int likelihood() {
        return likelihood;
    }

    int impact() {
        return impact;
    }

    /** Whether it names the same square. */
    boolean says(RiskScore other) {
        return likelihood == other.likelihood() && impact == other.impact();
    }

    ScoreRow row(Scales scales) {
        return new ScoreRow(
                kind,
                scoredOn,
                new RiskScore(scales.of(scaleId), likelihood, impact, score),
                reason,
                due == null ? null : DayOrMonth.parse(due),
                note,
                changeId());
    }
}
