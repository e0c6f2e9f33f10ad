package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportRow;
import org.planonapage.metric.FigureState;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.ObservationKind;
import org.planonapage.metric.ObservationRow;
import org.planonapage.metric.Signal;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Markup;

/** The figures of a metric, newest first, each with its parts, what it is, and the import that it came from. */
class FigureTable extends Composite<Div> {

    /** How many are listed; the file has all. */
    private static final int LISTED = 24;

    private final MetricDetail detail;

    FigureTable(MetricDetail detail) {
        this.detail = detail;
        Markup.printOnce(getContent(), this::fill, FigureTable.class, detail);
    }

    private void fill() {
        MetricSummary summary = detail.summary();
        List<ObservationRow> all = summary.observations().reversed();
        List<ObservationRow> newestFirst = all.subList(0, Math.min(LISTED, all.size()));
        DataTable<ObservationRow> table = new DataTable<ObservationRow>("Figures, newest first")
                .rowHeader("Period", ObservationRow::time)
                .number("Figure", summary::print);
        if (newestFirst.stream().anyMatch(row -> row.figure().numerator() != null)) {
            table.number("Numerator", row -> count(row.figure().numerator()))
                    .number("Denominator", row -> count(row.figure().denominator()));
        }
        if (newestFirst.stream().anyMatch(row -> row.excluded() != null)) {
            table.number("Excluded", row -> count(row.excluded()));
        }
        table.column("Status", FigureTable::is);
        if (detail.signal() instanceof Signal signal) {
            table.column("Change", row -> change(signal, row));
        }
        table.column("Import", row -> imported(detail.imports().get(row.changeId())));
        if (newestFirst.stream().anyMatch(row -> !notes(row).isEmpty())) {
            table.column("Note", this::notes);
        }
        getContent().add(table.rows(newestFirst));
        if (all.size() > LISTED) {
            table.note("The newest " + LISTED + " of " + all.size() + ". The file has them all.");
        }
    }

    static boolean isWithheld(ObservationRow row) {
        return row.figure().state() == FigureState.SUPPRESSED;
    }

    private static String change(Signal signal, ObservationRow row) {
        return signal.indexOf(row)
                .filter(signal::isJudged)
                .map(index -> signal.cause(index)
                        .map(cause -> signal.change(index).word() + ", "
                                + cause.rule().word())
                        .orElse("same"))
                .orElse("");
    }

    private static String is(ObservationRow row) {
        String basis = row.basis().word();
        String kind = row.kind() == ObservationKind.PROJECTION ? ", projection" : "";
        return basis + kind + (row.computed() ? ", added up" : "") + ", "
                + row.status().word();
    }

    /** What the source says, what its months add up to, and what happened in that time. */
    private String notes(ObservationRow row) {
        Stream<String> events = detail.summary().events().stream()
                .filter(event -> row.kind() == ObservationKind.ACTUAL)
                .filter(event -> !event.happenedOn().isBefore(row.period().start())
                        && !event.happenedOn().isAfter(row.period().end()))
                .map(event -> event.kind().word() + ": " + event.label());
        return Stream.of(Stream.ofNullable(row.note()), detail.monthsSay(row).stream(), events)
                .flatMap(notes -> notes)
                .collect(Collectors.joining("; "));
    }

    private static String count(@Nullable BigDecimal number) {
        return number == null ? "" : MetricUnit.COUNT.print(number, Math.max(0, number.scale()));
    }

    private static String imported(@Nullable ImportRow row) {
        return row == null ? "" : "Import " + row.id();
    }
}
