package org.planonapage.history;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.springframework.stereotype.Component;

/** Puts the change of the running turn on every row that JPA writes, and records that change with the first of them. */
@Component
class ChangeStamp {

    private final Changes changes;

    ChangeStamp(Changes changes) {
        this.changes = changes;
    }

    /** @throws IllegalStateException where nobody has said who writes and why */
    @PrePersist
    @PreUpdate
    void stamp(RowOfRecord row) {
        row.stamp(changes.current());
    }
}
