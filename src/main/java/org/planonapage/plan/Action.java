package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Mark;

/** A numbered commitment under a theme. */
@Entity
@Immutable
class Action {

    @Id
    private Long id;

    private String programme;
    private Long editionId;
    private String reference;
    private Long themeId;
    private String text;
    private @Nullable Long postId;
    private @Nullable String start;
    private @Nullable String due;

    @Enumerated(EnumType.STRING)
    private @Nullable Lifecycle lifecycle;

    private @Nullable String note;

    protected Action() {}

    long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    /** @param edition its edition */
    ReferenceCard card(PlanReferences.InView edition) {
        return edition.card(id, reference + " " + text, "actions/" + reference);
    }

    long themeId() {
        return themeId;
    }

    String reference() {
        return reference;
    }

    String text() {
        return text;
    }

    @Nullable
    Long postId() {
        return postId;
    }

    @Nullable
    DayOrMonth start() {
        return Edition.date(start);
    }

    @Nullable
    DayOrMonth due() {
        return Edition.date(due);
    }

    @Nullable
    Lifecycle lifecycle() {
        return lifecycle;
    }

    @Nullable
    String note() {
        return note;
    }

    /**
     * What editions are compared by.
     *
     * @param posts the titles of the programme's posts by id
     */
    Piece piece(Map<Long, String> posts) {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put("Action", text);
        fields.put("Lead", postId == null ? "" : posts.getOrDefault(postId, ""));
        fields.put("Due", due == null ? "" : DayOrMonth.parse(due).inWords());
        return new Piece(id, reference, fields);
    }

    /**
     * The action as it stands on the reading date.
     *
     * @param judgements its own
     * @param lastMeeting the day that movement is seen from, or null for none
     * @param posts the titles of the programme's posts by id
     * @param brag whether blue stands in place of its judgement when it is done
     */
    ActionRow row(
            List<JudgementRow> judgements,
            LocalDate readingDate,
            @Nullable LocalDate lastMeeting,
            Map<Long, String> posts,
            boolean brag) {
        Mark before = lastMeeting == null ? Mark.NONE : ActionMarks.judged(judgements, lastMeeting);
        String expectation = ActionMarks.latest(judgements, readingDate)
                .map(JudgementRow::expectation)
                .orElse(null);
        @Nullable String stage = lifecycle != null && lifecycle.isDone() ? lifecycle.word() : null;
        return new ActionRow(
                id,
                reference,
                text,
                brag && stage != null ? Mark.COMPLETE : ActionMarks.judged(judgements, readingDate),
                before,
                expectation,
                postId == null ? null : posts.get(postId),
                due(),
                lifecycle,
                brag ? null : stage);
    }
}
