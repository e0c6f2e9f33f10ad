package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;

/** Who came and who went in the last twelve months, and what that makes of turnover. */
class FlowSheet extends Composite<Sheet> {

    /** @param year the staffing with the flows of those months */
    FlowSheet(List<Point> months, Staffing year) {
        String joined = year.get(Item.STARTERS).map(Words::fte).orElse("an unknown number");
        String left = year.get(Item.LEAVERS).map(Words::fte).orElse("an unknown number");
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement().setText(joined + " joined and " + left + " left in a year"));
        if (months.size() > 1 && year.get(Item.STARTERS).isPresent()) {
            getContent().add(FlowDrawing.wide(months), FlowDrawing.narrow(months));
        }
        Paragraph turnover = new Paragraph(year.turnover()
                .flatMap(Ratio::percent)
                .map(rate -> "Turnover " + Words.percent(rate) + ": " + left + " FTE left of "
                        + year.get(Item.PERMANENT).map(Words::fte).orElse("") + " in post at the end.")
                .orElse("How many were in post is not published, so there is no turnover."));
        turnover.addClassNames("quiet", "small");
        getContent().add(turnover);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Who came and went", "FTE of permanent workers, month by month.");
    }
}
