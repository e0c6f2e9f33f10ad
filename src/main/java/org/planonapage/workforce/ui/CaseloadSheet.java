package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.CaseloadSpread;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** How many workers hold how many cases, and how many are above the ceiling; they are counted, never named. */
class CaseloadSheet extends Composite<Sheet> {

    CaseloadSheet(WorkforceSheet sheet, CaseloadSpread spread) {
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement().setText(finding(spread)));
        Paragraph help = new Paragraph(average(sheet));
        help.addClassName("help");
        getContent().add(help, SpreadDrawing.wide(spread), SpreadDrawing.narrow(spread));
        Paragraph counted = new Paragraph(Words.count(BigDecimal.valueOf(spread.workers()))
                + " workers on " + spread.at().inWords() + ", agency included"
                + (spread.ceilings().isEmpty()
                        ? "; no ceiling is published."
                        : "; ceiling " + spread.ceilingInWords() + " by role."));
        counted.addClassNames("quiet", "small");
        NativeDetails figures = new NativeDetails("Show as table", new Div(table(spread)));
        figures.addClassName("figures");
        getContent().add(counted, figures);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Caseloads", null);
    }

    private static DataTable<CaseloadSpread.Bin> table(CaseloadSpread spread) {
        return new DataTable<CaseloadSpread.Bin>("Workers by cases held")
                .rowHeader("Cases", CaseloadSpread.Bin::label)
                .number(
                        "Workers",
                        bin -> bin.workers() == null
                                ? "withheld"
                                : bin.workers().toString())
                .number("Above their ceiling", bin -> bin.above() == 0 ? "" : Integer.toString(bin.above()))
                .rows(spread.bins());
    }

    private static String finding(CaseloadSpread spread) {
        if (spread.ceilings().isEmpty()) {
            return "How many cases workers hold";
        }
        return spread.above() == 0
                ? "No worker holds more than the ceiling"
                : spread.above() == 1
                        ? "1 worker holds more than the ceiling"
                        : spread.above() + " workers hold more than the ceiling";
    }

    private static String average(WorkforceSheet sheet) {
        Staffing now = sheet.latest().map(point -> point.staffing()).orElse(null);
        Optional<BigDecimal> average =
                now == null ? Optional.empty() : now.averageCaseload().flatMap(Ratio::quotient);
        if (now == null || average.isEmpty()) {
            return "No average is published.";
        }
        return "Average " + Words.fte(average.get()) + ": "
                + now.get(Item.CASES).map(Words::count).orElse("") + " cases, "
                + now.get(Item.CASE_HOLDERS).map(Words::fte).orElse("") + " FTE who hold any."
                + sheet.limit(WorkforceMeasure.AVERAGE_CASELOAD)
                        .map(most ->
                                " Target at most " + most.stripTrailingZeros().toPlainString()
                                        + (average.get().compareTo(most) <= 0 ? ": met." : ": not met."))
                        .orElse("");
    }
}
