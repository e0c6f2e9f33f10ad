package org.planonapage.links;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A typed link between two things of a programme. */
@Entity
@Immutable
class Link {

    @Id
    private Long id;

    private String programme;
    private String fromKind;
    private Long fromId;
    private String toKind;
    private Long toId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    protected Link() {}

    boolean isThreat() {
        return kind == LinkKind.THREATENS;
    }

    Reference from() {
        return new Reference(fromKind, fromId);
    }

    Reference to() {
        return new Reference(toKind, toId);
    }
}
