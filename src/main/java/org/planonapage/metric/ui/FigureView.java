package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.EnteredFigures;
import org.planonapage.metric.FigurePage;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.ObservationStatus;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Facts;
import org.planonapage.ui.NothingThereException;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** One figure of a metric: the form, and beside it what was published before. */
@Route(":programme/metrics/:code/figures/:period")
@PermitAll
class FigureView extends Page {

    private static final String BLANK = "Optional.";

    private static final Map<String, String> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put(ObservationStatus.FINAL.word(), "Final");
        STATUSES.put(ObservationStatus.PROVISIONAL.word(), "Provisional: it may change");
    }

    private final EnteredFigures figures;
    private final Drafts drafts;

    FigureView(EnteredFigures figures, Drafts drafts) {
        this.figures = figures;
        this.drafts = drafts;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("enter figures");
        String word = parameters.get("period").orElse("");
        Period period = FigurePage.period(word)
                .orElseThrow(
                        () -> new NothingThereException("“" + word + "” isn’t a valid month, quarter, year or date."));
        ProgrammeId programme = new ProgrammeId(reading.programme());
        String code = parameters.get("code").orElse("");
        FigurePage page = figures.page(programme, code, period);
        String title = page.line().title() + ", " + period.inWords();
        DraftForm form = new DraftForm(new FormKey(programme, FigurePage.path(code, period)), page.now(), drafts)
                .onSave(
                        "Save figure",
                        (read, typed) -> figures.save(programme, code, period, read, typed),
                        () -> UI.getCurrent().navigate(MetricNavigation.metric(reading, code)));
        form.add(fields(form, page));
        Div columns = new Div(form, known(page));
        columns.addClassNames("cols", "wide-left");
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Metrics", MetricNavigation.scorecard(reading)),
                        new Crumbs.Crumb(page.line().title(), MetricNavigation.metric(reading, code)))),
                new H1(title),
                sentence(page),
                periods(page, reading),
                columns);
        return title;
    }

    private static Say sentence(FigurePage page) {
        String due = page.line()
                .nextDue()
                .filter(next -> next.period().equals(page.period()))
                .map(next -> "It is due on " + Dates.inWords(next.day())
                        + (next.isLate() ? ", " + next.lateInWords() + "." : "."))
                .orElse("");
        return new Say(
                page.line().hasFigure()
                        ? "The latest is " + page.line().latest() + " "
                                + page.line().when() + "."
                        : "There is no figure yet.",
                due);
    }

    private static Chips periods(FigurePage page, Reading reading) {
        Chips chips = new Chips("Which period");
        page.periods()
                .forEach(period -> chips.chip(
                        period.inWords(),
                        MetricNavigation.figure(reading, page.line().code(), period),
                        period.equals(page.period())));
        return chips;
    }

    private static Component fields(DraftForm form, FigurePage page) {
        MetricDefinition metric = page.line().summary().metric();
        boolean parts = metric.unit() != MetricUnit.COUNT && metric.unit() != MetricUnit.PERCENT_CHANGE;
        Div fields = new Div();
        if (parts) {
            fields.add(
                    form.field("numerator", FormField.line("Numerator", part(metric.numerator()))),
                    form.field("denominator", FormField.line("Denominator", part(metric.denominator()))));
        }
        fields.add(
                form.field(
                        "value",
                        FormField.line(
                                "Value",
                                parts
                                        ? "Leave blank if you enter a numerator and a denominator. It will be worked out."
                                        : "Numbers only, for example 55.7")),
                form.field("status", FormField.radios("Is it final?", STATUSES)),
                form.field("note", FormField.paragraph("Note", "Anything a reader should know about it. " + BLANK)));
        fields.addClassName("fields");
        Sheet sheet = new Sheet(
                "The figure of " + page.unit(),
                "Counted " + page.basis() + ", in " + metric.unit().word() + ".");
        sheet.add(fields);
        return sheet;
    }

    private static String part(@Nullable String words) {
        return Objects.requireNonNullElse(words, BLANK);
    }

    private static Component known(FigurePage page) {
        MetricDefinition metric = page.line().summary().metric();
        Sheet sheet = new Sheet("What is counted", null);
        sheet.add(
                new Paragraph(metric.definitionOn(page.programme().readingDate())),
                new Facts()
                        .add("Target", page.line().target())
                        .add("Source", metric.source())
                        .add(
                                "Owned by",
                                page.line().owner().isEmpty()
                                        ? "nobody"
                                        : page.line().owner()));
        Paragraph others = new Paragraph(
                "This is the figure for the whole authority. To add figures for districts and teams, load a file on the Data page.");
        others.addClassName("quiet");
        sheet.add(others);
        return sheet;
    }
}
