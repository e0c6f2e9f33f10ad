package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A priority or ambition of an edition. */
@Entity
@Immutable
class Ambition {

    @Id
    private Long id;

    private Long editionId;
    private int number;
    private String text;

    protected Ambition() {}

    String text() {
        return text;
    }
}
