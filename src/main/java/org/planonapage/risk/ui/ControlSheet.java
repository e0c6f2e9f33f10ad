package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.ui.MetricNavigation;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.ControlRow;
import org.planonapage.risk.Effectiveness;
import org.planonapage.risk.RiskRow;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.Met;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** What holds a risk down, whether it works, and how anybody knows. */
class ControlSheet extends Composite<Sheet> {

    ControlSheet(RiskRow risk, Map<Long, MetricLine> metrics, Reading reading) {
        List<ControlRow> controls = risk.controls();
        DataTable<ControlRow> table = new DataTable<ControlRow>("Controls")
                .styled("risk-controls")
                .rowHeader("Control", ControlRow::text)
                .component("Works?", row -> works(row.effectiveness()))
                .column("Evidence", row -> Objects.requireNonNullElse(row.evidence(), ""));
        if (controls.stream().anyMatch(row -> row.testedOn() != null)) {
            table.column("Tested", row -> row.testedOn() == null ? "" : Dates.inWords(row.testedOn()));
        }
        if (!metrics.isEmpty()) {
            table.component("Figures", row -> figures(row.metricId(), metrics, reading));
        }
        if (controls.stream().anyMatch(row -> row.owner() != null)) {
            table.column("Control owner", row -> Objects.requireNonNullElse(row.owner(), ""));
        }
        getContent().add(table.rows(controls));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Controls", null);
    }

    static Met works(Effectiveness effectiveness) {
        return switch (effectiveness) {
            case EFFECTIVE -> new Met(Met.Answer.MET, effectiveness.word());
            case NOT_EFFECTIVE -> new Met(Met.Answer.NOT_MET, effectiveness.word());
            case PARTLY, NOT_TESTED -> new Met(Met.Answer.OPEN, effectiveness.word());
        };
    }

    private static Component figures(@Nullable Long metric, Map<Long, MetricLine> metrics, Reading reading) {
        MetricLine line = metric == null ? null : metrics.get(metric);
        if (line == null) {
            return new Span();
        }
        Span cell = new Span(Link.to(MetricNavigation.metric(reading, line.code()), line.title()));
        Span said = new Span(" " + line.latest() + (line.isWorse() ? ", getting worse (not chance)" : ""));
        said.addClassNames("quiet", "small");
        cell.add(said);
        return cell;
    }
}
