package org.planonapage.plan.ui;

import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EarlierDay;
import org.planonapage.ui.Reading;

/** The comparison with an earlier day, as the pages of the plan show it. */
final class PlanComparison {

    private PlanComparison() {}

    /** What became of the plan; none where the comparison is off. */
    static PlanChanges of(EarlierPlans plans, ProgrammeId programme, Reading reading, Earlier<PlanOnAPage> earlier) {
        EarlierDay day = earlier.day();
        return day == null || !day.isShown()
                ? PlanChanges.none()
                : plans.changes(programme, reading.edition(), day.day(), earlier.then());
    }
}
