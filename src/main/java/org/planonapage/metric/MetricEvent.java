package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event, a break or a rebase of a metric's series. */
@Entity
@Immutable
class MetricEvent {

    @Id
    private Long id;

    private Long metricId;
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String label;
    private @Nullable String reason;
    private @Nullable Long decidedBy;

    protected MetricEvent() {}

    /** @param posts the titles of the programme's posts by id */
    EventRow row(Map<Long, String> posts) {
        return new EventRow(metricId, happenedOn, kind, label, reason, decidedBy == null ? null : posts.get(decidedBy));
    }
}
