package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A scale of the council's as it is stored. */
@Entity
@Immutable
@Table(name = "risk_scale")
class ScaleVersion {

    @Id
    private Long id;

    private String programme;
    private int number;
    private String likelihood;
    private String impact;
    private String bands;
    private @Nullable String cells;
    private @Nullable Integer appetite;

    protected ScaleVersion() {}

    long id() {
        return id;
    }

    Scale scale() {
        return Scale.of(number, likelihood, impact, bands, cells, appetite);
    }
}
