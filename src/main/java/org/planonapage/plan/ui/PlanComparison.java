package org.planonapage.plan.ui;

import java.util.Optional;
import java.util.function.Function;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EarlierDay;
import org.planonapage.ui.Reading;
import org.planonapage.ui.SinceLine;

/** The comparison with an earlier day, as the pages of the plan show it. */
final class PlanComparison {

    private PlanComparison() {}

    /** What became of the plan; none where the comparison is off. */
    static PlanChanges of(
            EarlierPlans plans, ProgrammeId programme, Reading reading, Earlier<PlanOnAPage> earlier) {
        EarlierDay day = earlier.day();
        return day == null || !day.isShown()
                ? PlanChanges.none()
                : plans.changes(programme, reading.edition(), day.day(), earlier.then());
    }

    /** The line that says so, or the switch alone; empty where there is no earlier day. */
    static Optional<SinceLine> line(
            Earlier<?> earlier, String changes, Reading reading, Function<Reading, String> address) {
        return Optional.ofNullable(earlier.day()).map(day -> new SinceLine(day, changes, reading, address));
    }
}
