package org.planonapage.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How many cases of a distribution lie in one band. */
@Entity
@Immutable
class DistributionBand {

    @Id
    private Long id;

    private Long distributionId;
    private int startsAt;
    private @Nullable Integer endsAt;
    private String label;
    private @Nullable Integer cases;

    protected DistributionBand() {}

    Band band() {
        return new Band(startsAt, endsAt, label, cases);
    }
}
