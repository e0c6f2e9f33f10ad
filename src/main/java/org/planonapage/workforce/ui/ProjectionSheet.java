package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Projection;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** What may be vacant in the next six months, said to be a projection: the picture, the rule, and what the target takes. */
class ProjectionSheet extends Composite<Sheet> {

    ProjectionSheet(WorkforceSheet sheet, Projection projection) {
        Projection.Step last = projection.last();
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement()
                        .setText("Projection: " + Words.fte(last.vacant()) + " vacant by the end of "
                                + Dates.inWords(last.month())));
        getContent()
                .add(
                        ProjectionDrawing.wide(sheet, projection),
                        ProjectionDrawing.narrow(sheet, projection),
                        new Paragraph(takes(projection, sheet.limit(WorkforceMeasure.VACANCY_RATE))));
        Paragraph rule = new Paragraph(projection.rule());
        rule.addClassNames("quiet", "small");
        DataTable<Projection.Step> table = new DataTable<Projection.Step>("Vacancies expected, FTE")
                .rowHeader("End of", step -> Dates.inWords(step.month()))
                .number("Vacant", step -> Words.fte(step.vacant()))
                .number(
                        "Rate",
                        step -> projection.percent(step).map(Words::percent).orElse(""))
                .number("At best", step -> Words.fte(step.low()))
                .number("At worst", step -> Words.fte(step.high()))
                .rows(projection.steps());
        NativeDetails figures = new NativeDetails("Show as table", new Div(table));
        figures.addClassName("figures");
        getContent().add(rule, figures);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Projection", "Projected vacant posts, FTE.");
    }

    private static String takes(Projection projection, Optional<BigDecimal> limit) {
        String rate = projection.percent(projection.last()).map(Words::percent).orElse("no rate");
        if (limit.isEmpty()) {
            return "That is " + rate + " of posts. No target is set to hold it against.";
        }
        String target = limit.get().stripTrailingZeros().toPlainString() + "%";
        Optional<Projection.Step> reached = projection.reaches(limit.get());
        if (reached.isPresent()) {
            return "That is " + rate + " of posts; the target of at most " + target + " is reached by the end of "
                    + Dates.inWords(reached.get().month()) + ".";
        }
        int more = projection.moreStarters(limit.get());
        return "That is " + rate + " of posts. To reach the target of at most " + target + " by then takes "
                + Words.number(more) + " more " + (more == 1 ? "starter" : "starters") + " a month.";
    }
}
