package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** A return as it is stored: a column for each {@link Item}. */
@Entity
@Immutable
@Table(name = "workforce_return")
class WorkforceReturn {

    @Id
    private Long id;

    private String programme;
    private Long unitId;
    private Long roleId;
    private String takenAt;
    private int months;
    private @Nullable BigDecimal establishment;
    private @Nullable BigDecimal permanent;
    private @Nullable BigDecimal vacant;
    private @Nullable BigDecimal agency;
    private @Nullable BigDecimal agencyCovering;
    private @Nullable BigDecimal pipeline;
    private @Nullable String pipelineBy;
    private @Nullable BigDecimal leaving;
    private @Nullable String leavingBy;
    private @Nullable BigDecimal starters;
    private @Nullable BigDecimal leavers;
    private @Nullable BigDecimal sicknessDays;
    private @Nullable BigDecimal cases;
    private @Nullable BigDecimal caseHolders;
    private @Nullable BigDecimal permanentPeople;
    private @Nullable BigDecimal agencyPeople;
    private @Nullable String words;
    private @Nullable String note;
    private Long changeId;

    protected WorkforceReturn() {}

    ReturnRow row() {
        return new ReturnRow(
                unitId,
                roleId,
                DayOrMonth.parse(takenAt),
                months,
                published(),
                date(pipelineBy),
                date(leavingBy),
                words,
                note,
                changeId);
    }

    private Staffing published() {
        Map<Item, BigDecimal> items = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            BigDecimal figure = figure(item);
            if (figure != null) {
                // Without the zeros that the column's width adds.
                items.put(item, figure.stripTrailingZeros());
            }
        }
        return new Staffing(items);
    }

    private @Nullable BigDecimal figure(Item item) {
        return switch (item) {
            case ESTABLISHMENT -> establishment;
            case PERMANENT -> permanent;
            case VACANT -> vacant;
            case AGENCY -> agency;
            case COVERING -> agencyCovering;
            case PIPELINE -> pipeline;
            case LEAVING -> leaving;
            case STARTERS -> starters;
            case LEAVERS -> leavers;
            case SICKNESS_DAYS -> sicknessDays;
            case CASES -> cases;
            case CASE_HOLDERS -> caseHolders;
            case PERMANENT_PEOPLE -> permanentPeople;
            case AGENCY_PEOPLE -> agencyPeople;
        };
    }

    private static @Nullable DayOrMonth date(@Nullable String text) {
        return text == null ? null : DayOrMonth.parse(text);
    }
}
