package org.planonapage.metric.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.metric.Scorecard;
import org.planonapage.metric.Scorecard.Selection;
import org.planonapage.programme.Rights;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.ComparedPage;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Reading;
import org.planonapage.ui.SinceLine;

/** All metrics: the latest figure of each, its target, and whether it is met. */
@Route(":programme/metrics")
@PermitAll
class ScorecardView extends ComparedPage<Scorecard> {

    private final Metrics metrics;
    private final Rights rights;

    ScorecardView(Metrics metrics, Rights rights) {
        this.metrics = metrics;
        this.rights = rights;
    }

    @Override
    protected Supplier<@Nullable Scorecard> earlier(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        return () -> metrics.scorecardIfOnRecord(programme).orElse(null);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters, Earlier<Scorecard> earlier) {
        Scorecard scorecard = metrics.scorecard(new ProgrammeId(reading.programme()));
        H1 heading = new H1("Metrics");
        if (scorecard.rows().isEmpty()) {
            add(heading, nothing(scorecard, reading));
        } else {
            Selection selection = ScorecardNavigation.selection(reading);
            MetricChanges changes = earlier.found()
                    .map(then -> MetricChanges.between(then.lines(), scorecard.lines()))
                    .orElseGet(MetricChanges::none);
            Div said = new Div(ScorecardSentence.of(scorecard));
            SinceLine.of(
                            earlier,
                            changes.isComparable() ? changes.inWords() : "nothing was published then.",
                            reading,
                            other -> ScorecardNavigation.scorecard(other, selection))
                    .ifPresent(said::add);
            Div top = new Div(new Div(heading, counted(scorecard)), said);
            top.addClassNames("top", "beside");
            List<Scorecard.Row> rows = scorecard.rows(selection);
            add(top, new ScorecardTools(scorecard, selection, reading));
            if (rows.isEmpty()) {
                add(new EmptyState("No metrics match these filters.", "Change or remove a filter.")
                        .link(MetricNavigation.scorecard(reading), "Show all metrics"));
            } else {
                Div table = new Div();
                Markup.printOnce(
                        table,
                        () -> table.add(new ScorecardTable(rows, selection.grouping(), changes, reading)),
                        ScorecardTable.class,
                        scorecard,
                        reading,
                        new Markup.Same(earlier.then()));
                add(table);
            }
            if (!changes.gone().isEmpty()) {
                add(gone(changes.gone()));
            }
        }
        return "Metrics";
    }

    private EmptyState nothing(Scorecard scorecard, Reading reading) {
        if (scorecard.programme().closedOn() != null) {
            return new EmptyState("No metrics were published.", "There are no figures to show.");
        }
        EmptyState nothing =
                new EmptyState("Nothing here yet.", "Metrics and their figures come with a file that you load.");
        return reading.asAt() == null && rights.loads(scorecard.programme().id())
                ? nothing.link(reading.href("data"), "Load a file")
                : nothing;
    }

    private static Paragraph gone(List<MetricLine> gone) {
        Paragraph list = new Paragraph(
                "Removed since then: " + gone.stream().map(MetricLine::title).collect(Collectors.joining("; ")) + ".");
        list.addClassName("note");
        return list;
    }

    private static Paragraph counted(Scorecard scorecard) {
        int metrics = scorecard.rows().size();
        return new Paragraph((metrics == 1 ? "One metric" : metrics + " metrics") + ", to "
                + Dates.inWords(scorecard.programme().readingDate()) + ".");
    }
}
