package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;

/** What was published of a metric for one unit and period. */
@Entity
@Immutable
class Observation {

    @Id
    private Long id;

    private String programme;
    private Long metricId;
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Period.Kind periodKind;

    private LocalDate periodStart;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private ObservationKind kind;

    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    private FigureState state;

    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    private @Nullable String note;
    private @Nullable BigDecimal excluded;
    private Long changeId;

    protected Observation() {}

    long metricId() {
        return metricId;
    }

    /** @param unit of the metric */
    ObservationRow row(MetricUnit unit) {
        return new ObservationRow(
                metricId,
                unitId,
                new Period(periodKind, periodStart),
                basis,
                kind,
                new Figure(unit, state, plain(numerator), plain(denominator), plain(value), words),
                status,
                note,
                plain(excluded),
                changeId,
                false);
    }

    /** Without the zeros that the column's width adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
