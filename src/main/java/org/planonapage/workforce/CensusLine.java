package org.planonapage.workforce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the census as it is stored; of its figures those that a measure is held against. */
@Entity
@Immutable
@Table(name = "census_row")
class CensusLine {

    @Id
    private Long id;

    private String programme;
    private int timePeriod;

    @Enumerated(EnumType.STRING)
    private CensusArea geographicLevel;

    private String regionName;
    private String laName;
    private @Nullable String vacancyRateFte;
    private @Nullable String agencyRateFte;
    private @Nullable String agencyCoverRateFte;
    private @Nullable String turnoverRateFte;
    private @Nullable String absenceRateFte;
    private @Nullable String caseloadFte;
    private @Nullable Boolean neighbour;

    protected CensusLine() {}

    Census.Row row() {
        Map<WorkforceMeasure, String> figures = new HashMap<>();
        put(figures, WorkforceMeasure.CENSUS_VACANCY_RATE, vacancyRateFte);
        put(figures, WorkforceMeasure.AGENCY_RATE, agencyRateFte);
        put(figures, WorkforceMeasure.AGENCY_COVERING, agencyCoverRateFte);
        put(figures, WorkforceMeasure.TURNOVER, turnoverRateFte);
        put(figures, WorkforceMeasure.SICKNESS_RATE, absenceRateFte);
        put(figures, WorkforceMeasure.AVERAGE_CASELOAD, caseloadFte);
        return new Census.Row(timePeriod, geographicLevel, regionName, laName, Boolean.TRUE.equals(neighbour), figures);
    }

    private static void put(Map<WorkforceMeasure, String> figures, WorkforceMeasure measure, @Nullable String text) {
        if (text != null) {
            figures.put(measure, text);
        }
    }
}
