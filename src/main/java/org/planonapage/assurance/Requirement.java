package org.planonapage.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Outcome;
import org.planonapage.quantity.DayOrMonth;

/** One thing that an instrument asks: a target of a metric, or words. */
@Entity
@Immutable
class Requirement {

    @Id
    private Long id;

    private String programme;
    private Long instrumentId;
    private String reference;
    private String text;
    private @Nullable Long metricId;
    private @Nullable Long targetId;
    private @Nullable String deadline;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String note;

    protected Requirement() {}

    long instrumentId() {
        return instrumentId;
    }

    ReferenceCard card() {
        return ReferenceCard.ofNoEdition(id, reference + " " + text, "instruments");
    }

    @Nullable
    Long metricId() {
        return metricId;
    }

    /** @param lines the metrics that requirements name, by id */
    RequirementRow row(Map<Long, MetricLine> lines, LocalDate readingDate) {
        MetricLine line = metricId == null ? null : lines.get(metricId);
        return new RequirementRow(
                id,
                reference,
                text,
                line == null ? null : line.heldAgainst(targetId),
                deadline == null ? null : DayOrMonth.parse(deadline),
                outcome,
                note,
                readingDate);
    }
}
