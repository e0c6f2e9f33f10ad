package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/** The spread of a metric's cases of one unit and period; its bands are rows of their own. */
@Entity
@Immutable
class Distribution {

    @Id
    private Long id;

    private Long metricId;
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Period.Kind periodKind;

    private LocalDate periodStart;
    private @Nullable Integer statutoryLine;
    private @Nullable BigDecimal lowerQuartile;
    private @Nullable BigDecimal median;
    private @Nullable BigDecimal upperQuartile;
    private @Nullable String note;

    protected Distribution() {}

    long id() {
        return id;
    }

    Period period() {
        return new Period(periodKind, periodStart);
    }

    Spread spread(String measure, List<Band> bands) {
        return new Spread(
                period(),
                measure,
                bands,
                statutoryLine,
                plain(lowerQuartile),
                plain(median),
                plain(upperQuartile),
                note);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
