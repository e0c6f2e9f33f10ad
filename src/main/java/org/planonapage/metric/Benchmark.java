package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/** A metric's figure of neighbours, the region or England. */
@Entity
@Immutable
class Benchmark {

    @Id
    private Long id;

    private Long metricId;

    @Enumerated(EnumType.STRING)
    private BenchmarkKind kind;

    @Enumerated(EnumType.STRING)
    private Period.Kind periodKind;

    private LocalDate periodStart;
    private BigDecimal value;
    private @Nullable Integer reported;
    private @Nullable Integer asked;
    private @Nullable String note;

    protected Benchmark() {}

    BenchmarkRow row() {
        return new BenchmarkRow(
                metricId, kind, new Period(periodKind, periodStart), value.stripTrailingZeros(), reported, asked, note);
    }
}
