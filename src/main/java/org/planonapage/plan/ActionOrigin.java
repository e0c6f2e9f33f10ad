package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Says from which action of an earlier edition an action came. */
@Entity
@Immutable
class ActionOrigin {

    @Id
    private Long id;

    private String programme;
    private Long actionId;
    private Long fromActionId;

    @Enumerated(EnumType.STRING)
    private OriginKind kind;

    protected ActionOrigin() {}

    long actionId() {
        return actionId;
    }

    long fromActionId() {
        return fromActionId;
    }

    OriginKind kind() {
        return kind;
    }
}
