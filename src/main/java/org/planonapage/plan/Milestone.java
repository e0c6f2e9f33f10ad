package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A dated step of an edition, a theme or an action. */
@Entity
@Immutable
class Milestone {

    @Id
    private Long id;

    private Long editionId;
    private int number;
    private @Nullable Long themeId;
    private @Nullable Long actionId;
    private String text;
    private @Nullable String due;
    private @Nullable String doneOn;
    private @Nullable String note;

    protected Milestone() {}

    MilestoneRow row() {
        return new MilestoneRow(number, themeId, actionId, text, Edition.date(due), Edition.date(doneOn), note);
    }
}
