package org.planonapage.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.planonapage.quantity.Dates;
import org.planonapage.round.RoundLine;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Flag;
import org.planonapage.ui.Met;
import org.planonapage.ui.Reading;

/** Things of a round, a line each, with where it is filled in. */
class RoundTable extends Composite<Div> {

    private final DataTable<RoundLine> table;

    RoundTable(String caption, List<RoundLine> lines, Reading reading) {
        table = new DataTable<RoundLine>(caption)
                .column("What", line -> line.owed().kind())
                .rowHeader("Of", line -> line.owed().title(), line -> RoundNavigation.form(reading, line.owed()))
                .component("Status", RoundTable::state)
                .column("Owner", line -> Objects.requireNonNullElse(line.owed().owner(), ""))
                .column("Submitted", RoundTable::handedIn)
                .emptyText("Nothing is outstanding.");
        table.rows(lines);
        getContent().add(table);
    }

    private static Component state(RoundLine line) {
        return switch (line.state()) {
            case OWED -> new Span("outstanding");
            case HANDED_IN -> new Met(Met.Answer.MET, "submitted");
            case SENT_BACK -> sentBack(line);
        };
    }

    private static Component sentBack(RoundLine line) {
        Div told = new Div(new Flag("sent back"), new Span(" " + line.returned()));
        told.addClassName("small");
        return told;
    }

    private static String handedIn(RoundLine line) {
        String by = line.by();
        return by == null || line.at() == null ? "" : (by.isEmpty() ? "" : by + ", ") + Dates.inWords(line.at());
    }
}
