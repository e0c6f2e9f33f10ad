package org.planonapage.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.trail.NewsSource;
import org.springframework.stereotype.Component;

/** What became of the plan: how many ratings moved, and what else is not as it was. */
@Component
class PlanNews implements NewsSource {

    private final EarlierPlans plans;

    PlanNews(EarlierPlans plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public @Nullable Object state(ProgrammeId programme) {
        return plans.plan(programme, null).orElse(null);
    }

    @Override
    public Optional<News> between(ProgrammeId programme, Object then, Object now) {
        PlanOnAPage before = (PlanOnAPage) then;
        PlanChanges changes = plans.changes(programme, null, before.programme().readingDate(), before);
        if (!changes.hasAny()) {
            return Optional.empty();
        }
        long moved = changes.actions().stream().filter(ActionChange::isMoved).count();
        return Optional.of(new News(
                moved == 0 ? "" : moved == 1 ? "1 rating moved" : moved + " ratings moved", changes.inWords()));
    }
}
