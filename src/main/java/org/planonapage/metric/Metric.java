package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Polarity;

/** A defined series of figures. */
@Entity
@Immutable
class Metric {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String title;
    private String definition;

    @Enumerated(EnumType.STRING)
    private MetricUnit unit;

    private @Nullable String numerator;
    private @Nullable String denominator;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private int decimals;
    private String source;
    private @Nullable Long ownerId;
    private @Nullable BigDecimal baseline;
    private @Nullable String baselineNote;
    private @Nullable String underlyingRule;
    private @Nullable Integer dueDays;
    private @Nullable String spreadOf;
    private @Nullable Boolean screening;
    private @Nullable Integer frozenAfter;
    private @Nullable Integer trendLength;
    private @Nullable Integer shiftLength;
    private @Nullable String derivedFrom;
    private @Nullable String derivedSince;
    private Long changeId;

    protected Metric() {}

    long id() {
        return id;
    }

    long changeId() {
        return changeId;
    }

    MetricUnit unit() {
        return unit;
    }

    Frequency frequency() {
        return frequency;
    }

    /** The measure of another feature that its figures are; null where they are entered. */
    @Nullable
    String derivedFrom() {
        return derivedFrom;
    }

    /** From when they are; null where they always were, or never. */
    @Nullable
    DayOrMonth derivedSince() {
        return derivedSince == null ? null : DayOrMonth.parse(derivedSince);
    }

    ReferenceCard card() {
        return ReferenceCard.ofNoEdition(id, title, "metrics/" + code);
    }

    /**
     * @param posts the titles of the programme's posts by id
     * @param versions the later versions of its definition
     */
    MetricDefinition definition(Map<Long, String> posts, List<VersionRow> versions) {
        return new MetricDefinition(
                id,
                code,
                title,
                definition,
                unit,
                numerator,
                denominator,
                polarity,
                frequency,
                decimals,
                source,
                ownerId == null ? null : posts.get(ownerId),
                baseline,
                baselineNote,
                underlyingRule,
                versions,
                derivedFrom == null ? null : new MetricDefinition.Derived(derivedFrom, derivedSince()),
                new MetricSettings(
                        dueDays,
                        spreadOf,
                        Boolean.TRUE.equals(screening),
                        frozenAfter,
                        Objects.requireNonNullElse(trendLength, MetricSettings.RUN),
                        Objects.requireNonNullElse(shiftLength, MetricSettings.RUN)));
    }
}
