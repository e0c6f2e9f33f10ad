package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.ui.ExceptionTags;
import org.planonapage.exchange.Loaders;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.FigureFile;
import org.planonapage.metric.Finding;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSentence;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.Metrics;
import org.planonapage.metric.Revision;
import org.planonapage.programme.UnitRow;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Download;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** A metric: what it says, its figures as a picture and a table, what is counted, and where the figures come from. */
@Route(":programme/metrics/:code")
@PermitAll
class MetricView extends Page {

    private static final String METRIC = "metric";

    private final Metrics metrics;
    private final Exceptions exceptions;
    private final Loaders loaders;

    MetricView(Metrics metrics, Exceptions exceptions, Loaders loaders) {
        this.metrics = metrics;
        this.exceptions = exceptions;
        this.loaders = loaders;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        MetricAddress address = MetricAddress.of(reading, parameters.get("code").orElse(""));
        MetricDetail detail = detail(address);
        MetricSummary summary = detail.summary();
        MetricSentence sentence = Finding.of(detail);
        H1 heading = new H1(summary.metric().title());
        if (detail.isBelow()) {
            Span unit = new Span(" in " + detail.units().getLast().name());
            unit.addClassName("of-unit");
            heading.add(unit);
        }
        Div said = new Div(crumbs(detail, address), heading, new Say(sentence.finding(), sentence.rest()));
        if (!detail.isBelow()) {
            said.add(marks(detail));
            writing(detail, reading).ifPresent(said::add);
        }
        Comparisons compared = new Comparisons(summary);
        Div top = new Div(said, compared);
        top.addClassName(compared.isVisible() ? "top" : "lead");
        top.setClassName("aside", compared.isVisible());
        add(top);
        if (detail.breakdown() == null) {
            add(columns(
                    "wide-left",
                    stack(pictureAndMore(detail, address, sentence)),
                    new DefinitionSheet(detail, reading)));
        } else {
            add(columns(
                    "wide-left",
                    picture(detail, address, sentence),
                    new BreakdownSheet(detail, detail.breakdown(), address)));
            add(columns("even", stack(more(detail)), new DefinitionSheet(detail, reading)));
        }
        List<Revision> revisions = metrics.revisions(detail.programme().id(), address.code(), address.choice());
        if (!revisions.isEmpty()) {
            add(new RevisionSheet(revisions));
        }
        return heading.getText();
    }

    /** Where the next figure is written, for those who load data while the programme runs. */
    private Optional<Anchor> writing(MetricDetail detail, Reading reading) {
        MetricDefinition metric = detail.summary().metric();
        boolean written = reading.asAt() == null
                && detail.programme().closedOn() == null
                && metric.derived() == null
                && loaders.loads(detail.programme().id());
        return detail.summary()
                .followingPeriod()
                .filter(next ->
                        written && !next.start().isAfter(detail.programme().readingDate()))
                .map(next -> {
                    Anchor link =
                            Link.to(MetricNavigation.figure(reading, metric.code(), next), "Add " + next.inWords());
                    link.addClassName("act");
                    return link;
                });
    }

    /** The rules speak of the whole authority. */
    private ExceptionTags marks(MetricDetail detail) {
        long metric = detail.summary().metric().id();
        return new ExceptionTags(exceptions
                .about(detail.programme().id(), METRIC, List.of(metric))
                .getOrDefault(metric, List.of()));
    }

    private MetricDetail detail(MetricAddress address) {
        return metrics.metric(new ProgrammeId(address.reading().programme()), address.code(), address.choice());
    }

    private List<Component> pictureAndMore(MetricDetail detail, MetricAddress address, MetricSentence sentence) {
        List<Component> sheets = new ArrayList<>();
        if (!detail.summary().observations().isEmpty()) {
            sheets.add(picture(detail, address, sentence));
        } else if (detail.highlights().isEmpty()) {
            sheets.add(new EmptyState(
                    "No figure was published.",
                    "The report mentions this metric but gives no figure, so there is no chart of figures"
                            + " published."));
        }
        sheets.addAll(more(detail));
        return sheets;
    }

    private PictureSheet picture(MetricDetail detail, MetricAddress address, MetricSentence sentence) {
        return new PictureSheet(detail, address, sentence.finding(), download(detail, address));
    }

    /** The figures are read again when they are asked for, as at the day of the page. */
    private Anchor download(MetricDetail detail, MetricAddress address) {
        String name = detail.programme().id().value() + "-" + address.code() + ".csv";
        return Download.csv(
                "Download CSV",
                name,
                () -> FigureFile.of(AsAt.read(address.reading().past(), () -> detail(address))));
    }

    /** The distribution and what the report says, as far as there are any. */
    private static List<Component> more(MetricDetail detail) {
        List<Component> sheets = new ArrayList<>();
        if (detail.spread() != null) {
            sheets.add(new SpreadSheet(detail.spread()));
        }
        if (detail.spreadWithheld()) {
            sheets.add(new EmptyState("The distribution is withheld.", "It has small numbers, or would reveal some."));
        }
        if (!detail.highlights().isEmpty()) {
            Sheet notes = new Sheet(
                    "What the report says",
                    detail.summary().observations().isEmpty()
                            ? "The report gives no figure, so there is no chart."
                            : null);
            notes.add(new HighlightList(detail.highlights()));
            sheets.add(notes);
        }
        return sheets;
    }

    private static Div stack(List<Component> sheets) {
        Div stack = new Div();
        stack.add(sheets);
        stack.addClassName("stack");
        return stack;
    }

    private static Div columns(String className, Component... sheets) {
        Div columns = new Div(sheets);
        columns.addClassNames("cols", className);
        return columns;
    }

    private static Crumbs crumbs(MetricDetail detail, MetricAddress address) {
        Reading reading = address.reading();
        List<Crumbs.Crumb> crumbs = new ArrayList<>();
        detail.above().stream()
                .filter(card -> !Above.isMetric(card))
                .findFirst()
                .ifPresentOrElse(
                        card -> {
                            crumbs.add(new Crumbs.Crumb(
                                    "Plan", reading.withEdition(card.edition()).href("")));
                            crumbs.add(new Crumbs.Crumb(card.title(), Above.href(card, reading)));
                        },
                        () -> crumbs.add(new Crumbs.Crumb("Metrics", MetricNavigation.scorecard(reading))));
        if (detail.isBelow()) {
            for (UnitRow unit : detail.units().subList(0, detail.units().size() - 1)) {
                crumbs.add(new Crumbs.Crumb(unit.name(), address.unit(unit.parentId() == null ? null : unit.code())));
            }
        }
        return new Crumbs(crumbs);
    }
}
