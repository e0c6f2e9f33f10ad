package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.risk.WholeRisk.Place;

/** A review of a risk: the only one of its day, or the first, second, … of it. It is never changed. */
@Entity
@Immutable
@Table(name = "risk_review")
class Review extends RowOfRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id")
    private Risk risk;

    private LocalDate reviewedOn;
    private int number;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable Long bodyId;
    private String reason;
    private @Nullable Long madeById;
    private @Nullable LocalDate nextReview;

    protected Review() {}

    /** @param number the how many-th of its day it is */
    Review(Risk risk, int number, ReviewRisk review) {
        super(risk.programme());
        this.risk = risk;
        this.reviewedOn = review.on();
        this.number = number;
        this.decision = review.decision();
        this.bodyId = review.bodyId();
        this.reason = review.reason();
        this.madeById = review.madeById();
        this.nextReview = review.nextReview();
    }

    long riskId() {
        return risk.id();
    }

    Decision decision() {
        return decision;
    }

    Place place() {
        return new Place(reviewedOn, number);
    }

    /** "1 April 2015, closed: The office has moved." */
    String inWords() {
        return place().inWords() + ", " + decision.word() + ": " + reason;
    }

    ReviewRow row(Map<Long, String> posts, Map<Long, String> bodies) {
        return new ReviewRow(
                reviewedOn,
                decision,
                bodyId == null ? null : bodies.get(bodyId),
                reason,
                madeById == null ? null : posts.get(madeById),
                nextReview);
    }
}
