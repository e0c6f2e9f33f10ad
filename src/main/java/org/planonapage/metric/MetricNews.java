package org.planonapage.metric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.trail.NewsSource;
import org.springframework.stereotype.Component;

/** What became of the metrics: how many targets are newly missed, and which figures are new. */
@Component
class MetricNews implements NewsSource {

    private final Metrics metrics;

    MetricNews(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Metrics";
    }

    @Override
    public String path() {
        return "metrics";
    }

    @Override
    public @Nullable Object state(ProgrammeId programme) {
        return metrics.scorecardIfOnRecord(programme).orElse(null);
    }

    @Override
    public Optional<News> between(ProgrammeId programme, Object then, Object now) {
        MetricChanges changes = MetricChanges.between(((Scorecard) then).lines(), ((Scorecard) now).lines());
        if (!changes.hasAny()) {
            return Optional.empty();
        }
        long missed = changes.all().stream().filter(MetricChange::isNewlyMissed).count();
        return Optional.of(new News(
                missed == 0 ? "" : missed == 1 ? "1 target is newly missed" : missed + " targets are newly missed",
                changes.inWords()));
    }
}
