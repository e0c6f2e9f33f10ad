package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** A campaign to recruit, or to keep, as it is stored. */
@Entity
@Immutable
class Campaign {

    @Id
    private Long id;

    private String programme;
    private String code;
    private String title;
    private @Nullable Long unitId;
    private @Nullable Long roleId;
    private @Nullable String since;
    private @Nullable String until;
    private @Nullable Integer applications;
    private @Nullable Integer offers;
    private @Nullable Integer joined;
    private @Nullable String note;

    protected Campaign() {}

    CampaignRow row(Map<Long, String> roles) {
        return new CampaignRow(
                title,
                unitId,
                roleId,
                roleId == null ? null : roles.get(roleId),
                date(since),
                date(until),
                applications,
                offers,
                joined,
                note);
    }

    private static @Nullable DayOrMonth date(@Nullable String text) {
        return text == null ? null : DayOrMonth.parse(text);
    }
}
