package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.programme.PostRow;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.Belonging;
import org.planonapage.risk.ReviewRisk.Wording;

/** What may go wrong. */
@Entity
class Risk extends RowOfRecord {

    private String reference;
    private String title;
    private @Nullable String cause;
    private @Nullable String event;
    private @Nullable String consequence;
    private @Nullable Long ownerId;
    private @Nullable Long unitId;
    private @Nullable String identifiedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Proximity proximity;

    private @Nullable String note;

    protected Risk() {}

    /** A risk that is put on record. */
    Risk(String programme, String reference, Wording wording, Belonging belonging, @Nullable DayOrMonth identifiedOn) {
        super(programme);
        this.reference = reference;
        this.identifiedOn = identifiedOn == null ? null : identifiedOn.toString();
        word(wording);
        give(belonging);
    }

    /**
     * Takes what a review says of it, and gives back that review.
     *
     * @param state what its reviews made of it so far
     * @param number the how many-th of its day the review is
     * @throws IllegalArgumentException when that cannot be decided of a risk in this state, or lies before it was identified
     */
    Review review(ReviewRisk review, RiskState state, int number) {
        review.decision().check(state);
        RiskRules.checkIdentifiedBy(review.on(), identifiedOn());
        word(review.wording());
        if (review.belonging() != null) {
            give(review.belonging());
        }
        return new Review(this, number, review);
    }

    private void word(Wording wording) {
        title = wording.title();
        cause = wording.cause();
        event = wording.event();
        consequence = wording.consequence();
        proximity = wording.proximity();
    }

    private void give(Belonging belonging) {
        ownerId = belonging.ownerId();
        unitId = belonging.unitId();
    }

    @Nullable
    DayOrMonth identifiedOn() {
        return identifiedOn == null ? null : DayOrMonth.parse(identifiedOn);
    }

    /** The fields of a form that say what it is and whose. */
    Map<String, String> fields(Codes codes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner", codes.postCode(ownerId));
        fields.put("unit", codes.unitCode(unitId));
        fields.put("title", title);
        fields.put("cause", RiskPart.said(cause));
        fields.put("event", RiskPart.said(event));
        fields.put("consequence", RiskPart.said(consequence));
        fields.put("proximity", proximity == null ? "" : proximity.word());
        return fields;
    }

    /**
     * @param posts the programme's posts by id
     * @param units the names of its units by id
     */
    RiskFacts facts(Map<Long, PostRow> posts, Map<Long, String> units) {
        PostRow owner = ownerId == null ? null : posts.get(ownerId);
        return new RiskFacts(
                id(),
                reference,
                title,
                cause,
                event,
                consequence,
                owner == null ? null : owner.title(),
                owner == null ? null : owner.code(),
                unitId == null ? null : units.get(unitId),
                identifiedOn(),
                proximity,
                note,
                changeId());
    }
}
