package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.Reference;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.DayOrMonth;

/** That a body oversees a thing, from when. */
@Entity
@Immutable
class Remit {

    @Id
    private Long id;

    private String programme;
    private Long bodyId;
    private String aboutKind;
    private Long aboutId;
    private String since;
    private @Nullable String until;
    private @Nullable String note;

    protected Remit() {}

    Long bodyId() {
        return bodyId;
    }

    Reference about() {
        return new Reference(aboutKind, aboutId);
    }

    Term term() {
        return new Term(DayOrMonth.parse(since), until == null ? null : DayOrMonth.parse(until));
    }

    Overseer overseer(String body) {
        return new Overseer(body, term(), note);
    }

    RemitRow row(ReferenceCard card) {
        return new RemitRow(card, term(), note);
    }
}
