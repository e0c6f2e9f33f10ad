package org.planonapage.assurance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.assurance.InstrumentRow;
import org.planonapage.assurance.RequirementRow;
import org.planonapage.assurance.RequirementRow.Standing;
import org.planonapage.assurance.StepRow;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.ui.LatestFigure;
import org.planonapage.metric.ui.MetricNavigation;
import org.planonapage.metric.ui.Standings;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Met;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** One instrument: what became of it, and its requirements under one another. */
class InstrumentPanel extends Composite<Div> {

    InstrumentPanel(InstrumentRow instrument, Reading reading) {
        Sheet sheet = new Sheet(instrument.title() + ": " + instrument.state().word(), life(instrument));
        if (instrument.requirements().isEmpty()) {
            Paragraph unpublished = new Paragraph("The requirements were not published.");
            unpublished.addClassName("quiet");
            sheet.add(unpublished);
        } else {
            sheet.add(table(instrument, reading));
        }
        if (instrument.note() != null) {
            Paragraph note = new Paragraph(instrument.note());
            note.addClassName("note");
            sheet.add(note);
        }
        getContent().add(sheet);
    }

    private static String life(InstrumentRow instrument) {
        String by = instrument.issuedBy() == null ? "" : ", by " + instrument.issuedBy();
        String kind = Character.toUpperCase(instrument.kind().word().charAt(0))
                + instrument.kind().word().substring(1);
        return Stream.concat(Stream.of(kind + by), instrument.steps().stream().map(StepRow::inWords))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static DataTable<RequirementRow> table(InstrumentRow instrument, Reading reading) {
        List<RequirementRow> rows = instrument.requirements();
        DataTable<RequirementRow> table = new DataTable<RequirementRow>("Requirements of " + instrument.title())
                .styled("crowded")
                .column("", RequirementRow::reference)
                .rowHeader("Requirement", RequirementRow::text, row -> address(row, reading));
        if (any(rows, RequirementRow::baseline)) {
            table.column("Start", RequirementRow::baseline);
        }
        table.component("Latest", row -> latest(row.line()))
                .column("Target", row -> ofLine(row, MetricLine::target))
                .column("Deadline", row -> inWords(row.deadline()))
                .component("Met?", row -> met(row.standing()));
        if (any(rows, RequirementRow::distance)) {
            table.column("From the target", RequirementRow::distance);
        }
        return table.component("Figures", row -> picture(row.line())).rows(rows);
    }

    private static boolean any(List<RequirementRow> rows, Function<RequirementRow, String> text) {
        return rows.stream().anyMatch(row -> !text.apply(row).isEmpty());
    }

    private static String address(RequirementRow row, Reading reading) {
        return ofLine(row, line -> MetricNavigation.metric(reading, line.code()));
    }

    private static String ofLine(RequirementRow row, Function<MetricLine, String> text) {
        return row.line() == null ? "" : text.apply(row.line());
    }

    private static String inWords(@Nullable DayOrMonth deadline) {
        return deadline == null ? "" : deadline.inWords();
    }

    private static Component latest(@Nullable MetricLine line) {
        if (line != null && line.hasFigure()) {
            return new LatestFigure(line);
        }
        Span none = new Span("not published");
        none.addClassName("quiet");
        return none;
    }

    private static Component picture(@Nullable MetricLine line) {
        return line == null ? new Span() : Standings.fromItsStart(line);
    }

    private static Met met(Standing standing) {
        Met.Answer answer = switch (standing) {
            case MET, MET_SO_FAR, MET_UNPUBLISHED -> Met.Answer.MET;
            case NOT_MET, MISSED_UNPUBLISHED -> Met.Answer.NOT_MET;
            case OPEN -> Met.Answer.OPEN;
        };
        return new Met(answer, standing.word());
    }
}
