package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A role as it is stored. */
@Entity
@Immutable
@Table(name = "workforce_role")
class WorkforceRole {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String title;
    private int number;
    private @Nullable Integer ceiling;
    private boolean manages;
    private @Nullable String note;

    protected WorkforceRole() {}

    RoleRow row() {
        return new RoleRow(id, code, title, number, ceiling, manages, note);
    }
}
