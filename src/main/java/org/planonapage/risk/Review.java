package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A review of a risk on a day. */
@Entity
@Immutable
@Table(name = "risk_review")
class Review {

    @Id
    private Long id;

    private String programme;
    private Long riskId;
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable Long bodyId;
    private String reason;
    private @Nullable Long madeById;
    private @Nullable LocalDate nextReview;

    protected Review() {}

    long riskId() {
        return riskId;
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
