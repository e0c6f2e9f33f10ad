package org.planonapage.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Period;
import org.springframework.stereotype.Component;

/** The distributions of a metric: at most two queries. */
@Component
class Spreads {

    /**
     * What was found.
     *
     * @param spread null where there is none, or none that may be shown
     * @param withheld whether there is one that may not
     */
    record Found(@Nullable Spread spread, boolean withheld) {

        static final Found NONE = new Found(null, false);
    }

    private final MetricRepository metrics;

    Spreads(MetricRepository metrics) {
        this.metrics = metrics;
    }

    /** That of the period, or the latest before it. */
    Found of(MetricDefinition metric, UnitRow unit, Period period, Withheld withheld) {
        Optional<Distribution> latest = metrics.distributions(metric.id(), unit.id(), period.end()).stream()
                .findFirst();
        if (latest.isEmpty()) {
            return Found.NONE;
        }
        Distribution distribution = latest.get();
        if (withheld.coversSpread(unit.id(), distribution.period())) {
            return new Found(null, true);
        }
        List<Band> bands = metrics.bands(distribution.id()).stream()
                .map(DistributionBand::band)
                .toList();
        if (bands.isEmpty()) {
            return Found.NONE;
        }
        boolean authority = unit.parentId() == null;
        return new Found(
                distribution.spread(
                        Objects.requireNonNullElse(metric.settings().spreadOf(), "Steps"),
                        authority ? withheld.applyTo(distribution.period(), bands) : bands),
                false);
    }
}
