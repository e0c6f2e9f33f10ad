package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.Basis;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSentence;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.Metrics;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.chart.TrendChart;
import org.planonapage.ui.chart.TrendSeries;

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
        Div said = new Div(
                crumbs(detail, reading),
                new H1(summary.metric().title()),
                new Say(sentence.finding(), sentence.rest()));
        Comparisons compared = new Comparisons(summary);
        Div top = new Div(said, compared);
        top.addClassName(compared.isVisible() ? "top" : "lead");
        top.setClassName("aside", compared.isVisible());
        Div figures = new Div();
        figures.add(figures(detail, sentence, reading));
        figures.addClassName("stack");
        Div columns = new Div(figures, new DefinitionSheet(detail, reading));
        columns.addClassNames("cols", "wide-left");
        add(top, columns);
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
                .findFirst()
                .ifPresent(card -> crumbs.add(new Crumbs.Crumb(card.title(), Above.href(card, reading))));
        return new Crumbs(crumbs);
    }

    private static List<Component> figures(MetricDetail detail, MetricSentence sentence, Reading reading) {
        MetricSummary summary = detail.summary();
        List<Component> sheets = new ArrayList<>();
        if (!summary.observations().isEmpty()) {
            Sheet picture = new Sheet(Charts.heading(summary), null);
            if (detail.bases().size() > 1) {
                picture.add(bases(detail, reading));
            }
            Optional<TrendSeries> series = Charts.of(summary, sentence);
            series.ifPresent(drawn -> picture.add(new TrendChart(drawn)));
            FigureTable table = new FigureTable(detail);
            if (series.isEmpty()) {
                picture.add(table);
                sheets.add(picture);
            } else {
                Sheet figures = new Sheet("The figures, newest first", null);
                figures.add(table);
                sheets.addAll(List.of(picture, figures));
            }
        }
        sheets.addAll(notes(detail));
        return sheets;
    }

    private static List<Component> notes(MetricDetail detail) {
        boolean silent = detail.summary().observations().isEmpty();
        if (detail.highlights().isEmpty()) {
            return silent
                    ? List.of(new EmptyState(
                            "No figure is published.",
                            "The source follows this metric without printing a figure. Nothing is drawn that was not"
                                    + " published."))
                    : List.of();
        }
        Sheet notes = new Sheet(
                "What the report says",
                silent ? "No figure is published, and nothing is drawn that was not published." : null);
        notes.add(new HighlightList(detail.highlights()));
        return List.of(notes);
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
