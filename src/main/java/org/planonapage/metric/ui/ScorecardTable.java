package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Scorecard;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Reading;

/** One row a metric, grouped by what it belongs to; a column in which no row has anything is left out. */
class ScorecardTable extends Composite<Div> {

    private final Set<Optional<ReferenceCard>> named = new HashSet<>();

    ScorecardTable(Scorecard scorecard, Reading reading) {
        List<Scorecard.Row> rows = scorecard.rows();
        DataTable<Scorecard.Row> table =
                new DataTable<Scorecard.Row>("Metrics with their latest figures").styled("scorecard");
        if (rows.stream().anyMatch(row -> row.above() != null)) {
            table.component("Belongs to", row -> above(row, reading));
        }
        table.rowHeader(
                        "Metric",
                        row -> row.line().title(),
                        row -> MetricNavigation.metric(reading, row.line().code()))
                .component("Latest", row -> new LatestFigure(row.line()));
        if (any(rows, MetricLine::hasTarget)) {
            table.component("Target", row -> target(row.line()))
                    .component("Met?", row -> Standings.met(row.line().standing()));
        }
        if (any(rows, Standings::hasPicture)) {
            table.component("Figures", row -> Standings.picture(row.line(), true));
        }
        if (any(rows, line -> !line.direction().isEmpty())) {
            table.column("Direction, as reported", row -> row.line().direction());
        }
        if (any(rows, line -> line.summary().metric().owner() != null)) {
            table.column("Owner", row -> owner(row.line()));
        }
        getContent().add(table.rows(rows).note("A metric without a target is for information. A dash: not published."));
    }

    private static boolean any(List<Scorecard.Row> rows, Predicate<MetricLine> has) {
        return rows.stream().map(Scorecard.Row::line).anyMatch(has);
    }

    /** Named once in a group for the eye, and in each row for the ear. */
    private Component above(Scorecard.Row row, Reading reading) {
        ReferenceCard above = row.above();
        boolean first = named.add(Optional.ofNullable(above));
        if (above != null && first) {
            return Above.link(above, reading);
        }
        Span name = new Span(above == null ? "No theme or action" : above.title());
        name.addClassName(first ? "quiet" : "sr");
        return name;
    }

    private static Component target(MetricLine line) {
        Span target = new Span(line.target());
        target.setClassName("quiet", !line.hasTarget());
        return target;
    }

    private static String owner(MetricLine line) {
        String owner = line.summary().metric().owner();
        return owner == null ? "" : owner;
    }
}
