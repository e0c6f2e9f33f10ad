package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.TargetRule;
import org.planonapage.rating.Tolerance;
import org.planonapage.rating.ToleranceKind;

/** What a metric is to reach, from when, and by when. */
@Entity
@Immutable
class Target {

    @Id
    private Long id;

    private String programme;
    private Long metricId;
    private String since;

    @Enumerated(EnumType.STRING)
    private Comparator comparator;

    private @Nullable BigDecimal value;
    private @Nullable BigDecimal upper;
    private @Nullable String words;
    private @Nullable String deadline;

    @Enumerated(EnumType.STRING)
    private TargetOrigin origin;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String note;
    private @Nullable BigDecimal tolerance;

    @Enumerated(EnumType.STRING)
    private @Nullable ToleranceKind toleranceKind;

    protected Target() {}

    TargetRow row() {
        return new TargetRow(
                id,
                metricId,
                DayOrMonth.parse(since),
                new TargetRule(comparator, value, upper, words),
                deadline == null ? null : DayOrMonth.parse(deadline),
                origin,
                outcome,
                note,
                tolerance == null || toleranceKind == null
                        ? null
                        : new Tolerance(tolerance.stripTrailingZeros(), toleranceKind));
    }
}
