package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/** One council's improvement programme. */
@Entity
@Immutable
class Programme {

    @Id
    private Long id;

    private String programme;
    private String title;
    private String council;
    private @Nullable LocalDate closedOn;
    private @Nullable Boolean fictional;
    private @Nullable BigDecimal budget;
    private @Nullable String budgetNote;
    private @Nullable String note;
    private @Nullable Boolean brag;

    protected Programme() {}

    ProgrammeId programmeId() {
        return new ProgrammeId(programme);
    }

    String council() {
        return council;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    ProgrammeCard card(LocalDate readingDate) {
        return new ProgrammeCard(
                programmeId(),
                title,
                council,
                closedOn,
                Boolean.TRUE.equals(fictional),
                budget,
                budgetNote,
                note,
                readingDate,
                !Boolean.FALSE.equals(brag));
    }
}
