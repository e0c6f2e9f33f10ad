package org.planonapage.metric.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.Metrics;
import org.planonapage.metric.Scorecard;
import org.planonapage.metric.Scorecard.Selection;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

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
        H1 heading = new H1("Metrics");
        if (scorecard.rows().isEmpty()) {
            add(
                    heading,
                    new EmptyState("No metrics are on record.", "The source publishes no figure and follows none."));
        } else {
            Div top = new Div(new Div(heading, counted(scorecard)), ScorecardSentence.of(scorecard));
            top.addClassNames("top", "beside");
            Selection selection = ScorecardNavigation.selection(reading);
            List<Scorecard.Row> rows = scorecard.rows(selection);
            add(top, new ScorecardTools(scorecard, selection, reading));
            add(
                    rows.isEmpty()
                            ? new EmptyState("No metric is both.", "Nothing has all that is chosen above.")
                                    .link(MetricNavigation.scorecard(reading), "Show all metrics")
                            : new ScorecardTable(rows, selection.grouping(), reading));
        }
        return "Metrics – " + scorecard.programme().council();
    }

    private static Paragraph counted(Scorecard scorecard) {
        int metrics = scorecard.rows().size();
        return new Paragraph((metrics == 1 ? "One metric" : metrics + " metrics") + ", to "
                + Dates.inWords(scorecard.programme().readingDate()) + ".");
    }
}
