package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.planonapage.quantity.DayOrMonth;

/** A definition that replaced the one before it. */
@Entity
@Immutable
class MetricVersion {

    @Id
    private Long id;

    private Long metricId;
    private String since;
    private String definition;
    private String changed;
    private boolean breaks;

    protected MetricVersion() {}

    VersionRow row() {
        return new VersionRow(metricId, DayOrMonth.parse(since), definition, changed, breaks);
    }
}
