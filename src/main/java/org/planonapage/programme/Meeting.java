package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A body on a day. */
@Entity
@Immutable
class Meeting {

    @Id
    private Long id;

    private String programme;
    private Long bodyId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable String note;

    protected Meeting() {}
}
