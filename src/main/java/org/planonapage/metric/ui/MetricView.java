package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.Basis;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSentence;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.Metrics;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.chart.TrendChart;

/** A metric: what it says, its figures as a picture and a table, what is counted, and where the figures come from. */
@Route(":programme/metrics/:code")
@PermitAll
class MetricView extends Page {

    private final Metrics metrics;

    MetricView(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        MetricDetail detail = metrics.metric(
                new ProgrammeId(reading.programme()),
                parameters.get("code").orElse(""),
                basis(reading.option(MetricNavigation.BASIS)));
        MetricSummary summary = detail.summary();
        MetricSentence sentence = MetricSentence.of(summary);
        add(crumbs(detail, reading), new H1(summary.metric().title()), new Say(sentence.finding(), sentence.rest()));
        Div main = new Div(figures(detail, sentence, reading));
        main.addClassName("stack");
        Div side = new Div(new DefinitionSheet(detail));
        side.addClassName("stack");
        if (!detail.highlights().isEmpty()) {
            Sheet notes = new Sheet("What the report says", null);
            notes.add(new HighlightList(detail.highlights()));
            side.add(notes);
        }
        Div columns = new Div(main, side);
        columns.addClassNames("cols", "wide-left");
        add(columns);
        return summary.metric().title() + " – " + detail.programme().council();
    }

    private static @Nullable Basis basis(@Nullable String text) {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.word().replace(' ', '-').equals(text))
                .findAny()
                .orElse(null);
    }

    private static Crumbs crumbs(MetricDetail detail, Reading reading) {
        List<Crumbs.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumbs.Crumb("Metrics", MetricNavigation.scorecard(reading)));
        detail.above().stream()
                .limit(2)
                .forEach(card -> crumbs.add(new Crumbs.Crumb(
                        card.title(), reading.withEdition(card.edition()).href(card.path()))));
        return new Crumbs(crumbs);
    }

    private static Component figures(MetricDetail detail, MetricSentence sentence, Reading reading) {
        MetricSummary summary = detail.summary();
        if (summary.observations().isEmpty()) {
            Sheet none = new Sheet("No figure published", null);
            none.add(
                    new Paragraph(
                            "The report follows this metric without printing a figure; nothing is drawn that was not published."));
            return none;
        }
        Sheet sheet = new Sheet(Charts.heading(summary), null);
        if (detail.bases().size() > 1) {
            sheet.add(bases(detail, reading));
        }
        Charts.of(summary, sentence).ifPresent(series -> sheet.add(new TrendChart(series)));
        sheet.add(new FigureTable(detail));
        return sheet;
    }

    private static Component bases(MetricDetail detail, Reading reading) {
        SegmentedSwitch bases = new SegmentedSwitch("Basis");
        for (MetricSummary summary : detail.bases()) {
            Basis basis = summary.observations().getFirst().basis();
            String latest = summary.latest()
                    .map(observation ->
                            " " + observation.figure().print(summary.metric().decimals()))
                    .orElse("");
            String word =
                    Character.toUpperCase(basis.word().charAt(0)) + basis.word().substring(1);
            bases.option(
                    word + latest,
                    MetricNavigation.metric(reading, summary.metric().code(), basis),
                    basis == detail.basis());
        }
        return bases;
    }
}
