package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A group that oversees the programme. */
@Entity
@Immutable
class Body {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private @Nullable String chair;
    private @Nullable String rhythm;
    private @Nullable String note;

    protected Body() {}

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    BodyRow row(List<RemitRow> remits) {
        return new BodyRow(id, code, name, kind, chair, rhythm, note, remits);
    }
}
