package org.planonapage.plan.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.plan.Plans;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EarlierDay;
import org.planonapage.ui.Reading;

/** The comparison with an earlier day, as the pages of the plan show it. */
final class PlanComparison {

    private PlanComparison() {}

    /** What to ask of the earlier day; it gives null where the programme was not on record. */
    static Supplier<@Nullable PlanOnAPage> earlier(Plans plans, EarlierPlans earlierPlans, Reading reading) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        EditionRow edition = plans.plan(programme, reading.edition()).edition();
        return () -> earlierPlans
                .plan(programme, edition == null ? null : edition.code())
                .orElse(null);
    }

    /** What became of the plan; none where the comparison is off. */
    static PlanChanges of(EarlierPlans plans, ProgrammeId programme, Reading reading, Earlier<PlanOnAPage> earlier) {
        EarlierDay day = earlier.day();
        return day == null || !day.isShown()
                ? PlanChanges.none()
                : plans.changes(programme, reading.edition(), day.day(), earlier.then());
    }
}
