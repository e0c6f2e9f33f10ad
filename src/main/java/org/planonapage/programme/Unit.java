package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A node of the organisation. */
@Entity
@Immutable
class Unit {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable Long parentId;
    private @Nullable String note;

    protected Unit() {}

    UnitRow row() {
        return new UnitRow(id, code, name, kind, parentId, note);
    }
}
