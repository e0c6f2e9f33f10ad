package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.DayOrMonth;

/** One version of the plan; never overwritten by the next. */
@Entity
@Immutable
class Edition {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String title;
    private @Nullable String phase;
    private @Nullable String period;
    private @Nullable String vision;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private @Nullable Long putToId;
    private @Nullable String putOn;
    private @Nullable Long agreedById;
    private @Nullable String inForceFrom;

    @Enumerated(EnumType.STRING)
    private Content content;

    private @Nullable String note;

    protected Edition() {}

    /** @param bodies the names of the programme's bodies by id */
    EditionRow row(Map<Long, String> bodies) {
        return new EditionRow(
                id,
                code,
                title,
                phase,
                period,
                vision,
                status,
                putToId == null ? null : bodies.get(putToId),
                date(putOn),
                agreedById == null ? null : bodies.get(agreedById),
                date(inForceFrom),
                content,
                note);
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    ReferenceCard card(PlanReferences.InView edition) {
        return edition.card(id, title, "");
    }

    static @Nullable DayOrMonth date(@Nullable String text) {
        return text == null ? null : DayOrMonth.parse(text);
    }
}
