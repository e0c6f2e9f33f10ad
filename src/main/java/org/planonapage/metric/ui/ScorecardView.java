package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.metric.Metrics;
import org.planonapage.metric.Scorecard;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** All metrics: the latest figure of each, its target, and whether it is met. */
@Route(":programme/metrics")
@PermitAll
class ScorecardView extends Page {

    private final Metrics metrics;

    ScorecardView(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        Scorecard scorecard = metrics.scorecard(new ProgrammeId(reading.programme()));
        add(new H1("Metrics"));
        if (scorecard.rows().isEmpty()) {
            add(new EmptyState("No metrics are on record.", "The report publishes no figure and follows none."));
        } else {
            add(sentence(scorecard), table(scorecard, reading));
        }
        return "Metrics – " + scorecard.programme().council();
    }

    private static Say sentence(Scorecard scorecard) {
        long met = scorecard.count(Standing.MET) + scorecard.count(Standing.MET_UNPUBLISHED);
        long missed = scorecard.count(Standing.NOT_MET) + scorecard.count(Standing.MISSED_UNPUBLISHED);
        long open = scorecard.count(Standing.OPEN);
        long targets = met + missed + open;
        List<String> rest = new ArrayList<>();
        if (missed > 0) {
            rest.add(missed + " not met.");
        }
        if (open > 0) {
            rest.add(open + " still open.");
        }
        long silent = scorecard.rows().stream()
                .filter(row -> row.line().when().isEmpty())
                .count();
        int all = scorecard.rows().size();
        rest.add((all == 1 ? "One metric" : all + " metrics")
                + (silent == 0
                        ? ", all with figures."
                        : "; " + (silent == 1 ? "one has" : silent + " have") + " no published figure."));
        return new Say(
                targets == 0
                        ? "No targets were published."
                        : targets == 1
                                ? (met == 1 ? "The one target is met." : "One target.")
                                : met + " of " + targets + " targets are met.",
                String.join(" ", rest));
    }

    private static Component table(Scorecard scorecard, Reading reading) {
        return new DataTable<Scorecard.Row>("Metrics with their latest figures")
                .styled("scorecard")
                .component("Belongs to", row -> above(row, reading))
                .rowHeader(
                        "Metric",
                        row -> row.line().title(),
                        row -> MetricNavigation.metric(reading, row.line().code()))
                .component("Latest", row -> latest(row.line()))
                .number("Target", row -> row.line().target())
                .component("Met?", row -> Standings.met(row.line().standing()))
                .component("Figures", row -> Standings.picture(row.line(), true))
                .column("Direction, as reported", row -> row.line().direction())
                .column("Owner", row -> owner(row.line()))
                .rows(scorecard.rows())
                .note("A dash: not published. A metric without a target is for information.");
    }

    private static Component above(Scorecard.Row row, Reading reading) {
        return row.above() == null
                ? new Span()
                : Link.to(
                        reading.withEdition(row.above().edition())
                                .href(row.above().path()),
                        row.above().title());
    }

    private static Component latest(MetricLine line) {
        Span value = new Span(line.when().isEmpty() ? "no figure" : line.latest());
        value.addClassName(line.when().isEmpty() ? "quiet" : "v");
        Span when = new Span(" " + line.when());
        when.addClassName("per");
        Div latest = new Div(value, when);
        latest.addClassName("latest");
        return latest;
    }

    private static String owner(MetricLine line) {
        String owner = line.summary().metric().owner();
        return owner == null ? "" : owner;
    }
}
