package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Rag;

/** A judgement of an action; never changed, only followed by another. */
@Entity
@Immutable
class Judgement {

    @Id
    private Long id;

    private Long actionId;
    private LocalDate judgedOn;
    private int number;

    @Enumerated(EnumType.STRING)
    private Rag rag;

    private String reason;
    private @Nullable String evidence;

    @Enumerated(EnumType.STRING)
    private @Nullable Rag forecast;

    private @Nullable String forecastFor;
    private @Nullable Long madeById;
    private @Nullable LocalDate corrects;
    private @Nullable String despite;
    private @Nullable LocalDate nextReview;

    protected Judgement() {}

    /** @param posts the titles of the programme's posts by id */
    JudgementRow row(Map<Long, String> posts) {
        return new JudgementRow(
                actionId,
                judgedOn,
                number,
                rag,
                reason,
                evidence,
                forecast,
                forecastFor,
                madeById == null ? null : posts.get(madeById),
                corrects,
                despite,
                nextReview);
    }
}
