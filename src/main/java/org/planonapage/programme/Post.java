package org.planonapage.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A named role. */
@Entity
@Immutable
class Post {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String title;
    private @Nullable Long unitId;

    protected Post() {}
}
