package org.planonapage.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.Veil;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** A draft is for every reader from the day on which it is put before a body; an edition that ended is only read. */
@Component
class EditionVeil implements Veil {

    @Override
    public String table() {
        return EditionCells.EDITIONS;
    }

    @Override
    public @Nullable LocalDate openFrom(PackRow row) {
        if (row.choice("status", EditionStatus.class) != EditionStatus.DRAFT) {
            return LocalDate.MIN;
        }
        return Stream.of("put_on", "in_force_from")
                .flatMap(column -> Stream.ofNullable(row.dayOrMonth(column)))
                .map(DayOrMonth::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public boolean isEnded(PackRow row) {
        return row.choice("status", EditionStatus.class) == EditionStatus.ENDED;
    }
}
