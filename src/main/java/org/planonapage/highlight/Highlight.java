package org.planonapage.highlight;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Direction;

/** A note on a thing of the programme. */
@Entity
@Immutable
class Highlight {

    @Id
    private Long id;

    private String programme;
    private String aboutKind;
    private Long aboutId;
    private LocalDate saidOn;
    private int number;
    private String text;

    @Enumerated(EnumType.STRING)
    private HighlightKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    protected Highlight() {}

    HighlightRow row() {
        return new HighlightRow(aboutId, saidOn, text, kind, direction);
    }
}
