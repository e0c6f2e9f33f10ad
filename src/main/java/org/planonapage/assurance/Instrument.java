package org.planonapage.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A notice, direction, recommendation or finding that binds the council until it is lifted. */
@Entity
@Immutable
class Instrument {

    @Id
    private Long id;

    private String programme;
    private String title;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    private @Nullable String issuedBy;
    private @Nullable String note;

    protected Instrument() {}

    long id() {
        return id;
    }

    InstrumentRow row(List<StepRow> steps, List<RequirementRow> requirements) {
        return new InstrumentRow(kind, title, issuedBy, note, steps, requirements);
    }
}
