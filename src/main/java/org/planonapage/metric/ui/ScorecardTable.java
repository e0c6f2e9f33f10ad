package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.Due;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Scorecard;
import org.planonapage.metric.Scorecard.Grouping;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Flag;
import org.planonapage.ui.Reading;

/** One row a metric, group by group; a column in which no row has anything is left out. */
class ScorecardTable extends Composite<Div> {

    private final Set<String> named = new HashSet<>();
    private final Grouping grouping;

    ScorecardTable(List<Scorecard.Row> rows, Grouping grouping, MetricChanges changes, Reading reading) {
        this.grouping = grouping;
        DataTable<Scorecard.Row> table =
                new DataTable<Scorecard.Row>("Metrics with their latest figures").styled("scorecard");
        if (rows.stream().anyMatch(row -> !grouping.of(row).isEmpty())) {
            table.component(grouping.title(), row -> group(row, reading));
        }
        table.rowHeader(
                        "Metric",
                        row -> row.line().title(),
                        row -> MetricNavigation.metric(reading, row.line().code()))
                .component("Latest", row -> new LatestFigure(row.line(), changes))
                .as("c-latest");
        targets(table, rows);
        elsewhere(table, rows);
        signals(table, rows);
        custody(table, rows);
        getContent().add(table.rows(rows).note(note(rows)));
    }

    private static void targets(DataTable<Scorecard.Row> table, List<Scorecard.Row> rows) {
        if (any(rows, MetricLine::hasTarget)) {
            table.component("Target", row -> target(row.line()))
                    .as("c-target")
                    .component("Met?", row -> Standings.met(row.line().standing()))
                    .as("c-met");
        }
    }

    private static void elsewhere(DataTable<Scorecard.Row> table, List<Scorecard.Row> rows) {
        if (any(rows, line -> !line.yearBefore().isEmpty())) {
            table.number("Year ago", row -> row.line().yearBefore()).as("c-year");
        }
        if (any(rows, line -> !line.benchmark().isEmpty())) {
            table.component("Other councils", row -> benchmark(row.line())).as("c-elsewhere");
        }
    }

    private static void signals(DataTable<Scorecard.Row> table, List<Scorecard.Row> rows) {
        if (any(rows, Standings::hasPicture)) {
            table.component("24 figures", row -> Standings.picture(row.line(), true))
                    .as("c-picture");
        }
        if (any(rows, line -> line.signal() != null)) {
            table.component("Change", row -> Standings.change(row.line())).as("c-change");
        }
        if (any(rows, line -> line.outlook().isPresent())) {
            table.component("Outlook", row -> Standings.outlook(row.line())).as("c-outlook");
        }
        if (!any(rows, line -> line.signal() != null)
                && any(rows, line -> !line.direction().isEmpty())) {
            table.column("Direction, as reported", row -> row.line().direction())
                    .as("c-change");
        }
    }

    private void custody(DataTable<Scorecard.Row> table, List<Scorecard.Row> rows) {
        if (grouping != Grouping.OWNER && any(rows, line -> !line.owner().isEmpty())) {
            table.component("Owner", row -> owner(row.line())).as("c-owner");
        }
        if (any(rows, line -> line.nextDue().isPresent())) {
            table.component("Next due", row -> due(row.line())).as("c-due");
        }
    }

    private static boolean any(List<Scorecard.Row> rows, Predicate<MetricLine> has) {
        return rows.stream().map(Scorecard.Row::line).anyMatch(has);
    }

    /** Named once in a group for the eye, and in each row for the ear. */
    private Component group(Scorecard.Row row, Reading reading) {
        String name = grouping.of(row);
        boolean first = named.add(name);
        ReferenceCard above = row.above();
        if (first && grouping == Grouping.THEME && above != null) {
            return Above.link(above, reading);
        }
        Span words = new Span(name.isEmpty() ? "None" : name);
        words.addClassName(first ? name.isEmpty() ? "quiet" : "group" : "sr");
        return words;
    }

    private static Component target(MetricLine line) {
        Span target = new Span(line.target());
        target.setClassName("quiet", !line.hasTarget());
        Span deadline = new Span(line.deadline().isEmpty() ? "" : "by " + line.deadline());
        deadline.addClassNames("per", "owner");
        return new Div(target, deadline);
    }

    private static Component benchmark(MetricLine line) {
        Span figure = new Span(line.benchmark());
        figure.setTitle(line.benchmarkTitle());
        Span whose = new Span(line.benchmark().isEmpty() ? "" : " " + line.benchmarkTitle());
        whose.addClassName("sr");
        return new Div(figure, whose);
    }

    private static Component owner(MetricLine line) {
        Span owner = new Span(line.owner());
        owner.addClassName("owner");
        return owner;
    }

    private static Component due(MetricLine line) {
        return line.nextDue()
                .<Component>map(due -> due.isLate() ? new Flag(due.lateInWords()) : dueBy(due))
                .orElseGet(Span::new);
    }

    private static Span dueBy(Due due) {
        Span day = new Span(Dates.inBrief(due.day()));
        day.addClassName("due");
        return day;
    }

    private static String note(List<Scorecard.Row> rows) {
        String basics = "A metric without a target is for information. A dash: not published.";
        return any(rows, line -> line.signal() != null)
                ? "Change compares the latest figures with the metric’s normal range. Outlook compares the normal range"
                        + " (block) with the target (line). " + basics
                : basics;
    }
}
