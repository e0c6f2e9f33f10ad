package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportRow;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.ObservationKind;
import org.planonapage.metric.ObservationRow;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.DataTable;

/** The figures of a metric, newest first, each with its parts, what it is, and the import that it came from. */
class FigureTable extends Composite<Div> {

    FigureTable(MetricDetail detail) {
        int decimals = detail.summary().metric().decimals();
        List<ObservationRow> newestFirst = detail.summary().observations().reversed();
        boolean parts = newestFirst.stream().anyMatch(row -> row.figure().numerator() != null);
        boolean notes = newestFirst.stream().anyMatch(row -> row.note() != null);
        DataTable<ObservationRow> table = new DataTable<ObservationRow>("Figures, newest first")
                .rowHeader("Period", row -> row.period().inWords())
                .number("Figure", row -> row.figure().print(decimals));
        if (parts) {
            table.number("Numerator", row -> count(row.figure().numerator()))
                    .number("Denominator", row -> count(row.figure().denominator()));
        }
        table.column("Is", FigureTable::is)
                .column("Import", row -> imported(detail.imports().get(row.changeId())));
        if (notes) {
            table.column("Note", row -> row.note() == null ? "" : row.note());
        }
        getContent().add(table.rows(newestFirst));
    }

    private static String is(ObservationRow row) {
        String basis = row.basis().word();
        String kind = row.kind() == ObservationKind.PROJECTION ? ", projection" : "";
        return basis + kind + ", " + row.status().word();
    }

    private static String count(@Nullable BigDecimal number) {
        return number == null ? "" : MetricUnit.COUNT.print(number, Math.max(0, number.scale()));
    }

    private static String imported(@Nullable ImportRow row) {
        return row == null ? "" : "Import " + row.id();
    }
}
