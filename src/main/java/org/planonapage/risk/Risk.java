package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.PostRow;
import org.planonapage.quantity.DayOrMonth;

/** What may go wrong. */
@Entity
@Immutable
class Risk {

    @Id
    private Long id;

    private String programme;
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
    private Long changeId;

    protected Risk() {}

    long id() {
        return id;
    }

    /**
     * @param posts the programme's posts by id
     * @param units the names of its units by id
     */
    RiskFacts facts(Map<Long, PostRow> posts, Map<Long, String> units) {
        PostRow owner = ownerId == null ? null : posts.get(ownerId);
        return new RiskFacts(
                id,
                reference,
                title,
                cause,
                event,
                consequence,
                owner == null ? null : owner.title(),
                owner == null ? null : owner.code(),
                unitId == null ? null : units.get(unitId),
                identifiedOn == null ? null : DayOrMonth.parse(identifiedOn),
                proximity,
                note,
                changeId);
    }
}
