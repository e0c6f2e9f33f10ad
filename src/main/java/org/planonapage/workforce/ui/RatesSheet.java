package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.ui.MetricNavigation;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.Met;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** The rates with their targets and what others have: over time those of vacancies and agency, and all as a table. */
class RatesSheet extends Composite<Sheet> {

    private static final int FEWEST = 3;

    private final WorkforceSheet sheet;
    private final Reading reading;

    RatesSheet(WorkforceSheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        Div pictures = new Div();
        pictures.addClassName("wf-pair");
        for (WorkforceMeasure measure : List.of(WorkforceMeasure.VACANCY_RATE, WorkforceMeasure.AGENCY_RATE)) {
            if (RateDrawing.points(sheet, measure).size() >= FEWEST) {
                pictures.add(new Div(
                        new H3(measure.title() + ", %"),
                        RateDrawing.wide(sheet, measure),
                        RateDrawing.narrow(sheet, measure)));
            }
        }
        if (pictures.getComponentCount() > 0) {
            getContent().add(pictures);
        }
        getContent().add(table());
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Rates against targets and others", null);
    }

    /** What there is to show: measures with a figure, and those that have a target without one. */
    private static List<WorkforceMeasure> shown(WorkforceSheet sheet) {
        return Arrays.stream(WorkforceMeasure.values())
                .filter(measure -> sheet.value(measure).isPresent()
                        || target(sheet, measure).isPresent())
                .filter(measure -> isRate(measure) || sheet.metrics().containsKey(measure))
                .toList();
    }

    static boolean isThere(WorkforceSheet sheet) {
        return !shown(sheet).isEmpty();
    }

    private static boolean isRate(WorkforceMeasure measure) {
        return measure.ordinal() <= WorkforceMeasure.AVERAGE_CASELOAD.ordinal();
    }

    private static Optional<MetricLine> target(WorkforceSheet sheet, WorkforceMeasure measure) {
        return Optional.ofNullable(sheet.metrics().get(measure)).filter(MetricLine::hasTarget);
    }

    private DataTable<WorkforceMeasure> table() {
        Optional<Point> meeting = sheet.atLastMeeting();
        Optional<Point> year = sheet.latest().flatMap(sheet.course()::yearBefore);
        DataTable<WorkforceMeasure> table = new DataTable<WorkforceMeasure>("Rates")
                .styled("wf-rates")
                .namedBy("Rate", this::named)
                .number("Now", measure -> print(measure, sheet.latest()));
        if (meeting.isPresent()) {
            table.number("At the last meeting", measure -> print(measure, meeting));
        }
        if (year.isPresent()) {
            table.number("A year ago", measure -> print(measure, year));
        }
        List<WorkforceMeasure> shown = shown(sheet);
        if (shown.stream().anyMatch(measure -> target(sheet, measure).isPresent())) {
            table.component("Target", this::target).as("c-target");
        }
        if (shown.stream()
                .anyMatch(measure -> RateDrawing.elsewhere(sheet, measure).isPresent())) {
            table.column(
                            "Other councils",
                            measure -> RateDrawing.elsewhere(sheet, measure)
                                    .map(row ->
                                            row.title() + ": " + measure.unit().print(row.value(), 1))
                                    .orElse(""))
                    .as("c-elsewhere");
        }
        return table.rows(shown);
    }

    private Component named(WorkforceMeasure measure) {
        MetricLine line = sheet.metrics().get(measure);
        return line == null
                ? new Span(measure.title())
                : Link.to(MetricNavigation.metric(reading, line.code()), measure.title());
    }

    private String print(WorkforceMeasure measure, Optional<Point> point) {
        return point.flatMap(one -> measure.value(sheet.course(), one))
                .map(value -> measure.unit().print(value, 1))
                .orElse("");
    }

    private Component target(WorkforceMeasure measure) {
        MetricLine line = target(sheet, measure).orElse(null);
        if (line == null) {
            return new Span("");
        }
        if (sheet.value(measure).isEmpty()) {
            return line.isMet() || line.isMissed()
                    ? new Met(
                            line.isMet() ? Met.Answer.MET_UNPUBLISHED : Met.Answer.NOT_MET,
                            line.target() + (line.isMet() ? ": met; figure not published" : ": not met"))
                    : new Met(Met.Answer.OPEN, line.target());
        }
        boolean met = line.summary()
                .target()
                .flatMap(target -> target.rule().isMetBy(sheet.value(measure).get()))
                .orElse(false);
        return new Met(met ? Met.Answer.MET : Met.Answer.NOT_MET, line.target());
    }
}
