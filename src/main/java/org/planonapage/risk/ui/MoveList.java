package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Reading;

/** What the arrows over the matrix say, in words: which risks moved since the last meeting, most risen first. */
class MoveList extends Composite<Div> {

    MoveList(RiskSheet sheet, Reading reading) {
        List<RiskRow> moved = sheet.rows(Selection.ALL.with(RiskSheet.Order.RISEN)).stream()
                .filter(MatrixSheet::moved)
                .toList();
        String since = sheet.lastMeeting().map(Dates::inWords).orElse("");
        getContent().addClassName("moved");
        getContent()
                .add(new DataTable<RiskRow>("Moved since " + since)
                        .rowHeader(
                                "Moved since " + since,
                                row -> row.facts().reference() + " "
                                        + row.facts().title(),
                                row -> RiskNavigation.risk(reading, row.facts().reference()))
                        .number("Then", row -> row.before().map(MoveList::value).orElse(""))
                        .component("Now", row -> new Since(row, true))
                        .emptyText("No score changed since then.")
                        .rows(moved));
    }

    private static String value(RiskScore score) {
        return Integer.toString(score.value());
    }
}
