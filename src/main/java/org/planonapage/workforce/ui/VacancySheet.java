package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** From the vacancies of today to those that offers and notices lead to; for a point at which these are known. */
class VacancySheet extends Composite<Sheet> {

    private final Point now;

    VacancySheet(WorkforceSheet sheet, Point now) {
        this.now = now;
        Staffing staffing = now.staffing();
        Optional<BigDecimal> limit = sheet.limit(WorkforceMeasure.VACANCY_RATE)
                .flatMap(percent -> staffing.get(Item.ESTABLISHMENT)
                        .map(posts -> posts.multiply(percent).movePointLeft(2)));
        String day = now.at().day() == null ? Dates.inBrief(now.at().month()) : Dates.inBrief(now.day());
        getContent().add(WaterfallDrawing.wide(staffing, limit, day), WaterfallDrawing.narrow(staffing, limit, day));
        Paragraph words = new Paragraph(words(staffing));
        words.addClassNames("quiet", "small");
        getContent().add(words);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet(
                "Vacancies now and expected", "FTE. Accepted offers reduce vacancies; people leaving add to them.");
    }

    /** Puts the finding in the place of the heading. */
    VacancySheet headed() {
        BigDecimal vacant = now.staffing().vacancy().orElseThrow();
        BigDecimal expected = now.staffing().expectedVacancy().orElseThrow();
        int step = expected.compareTo(vacant);
        String finding = "Vacancies should " + (step < 0 ? "fall to " : step > 0 ? "rise to " : "stay at ")
                + Words.fte(expected);
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement().setText(finding));
        return this;
    }

    private static String words(Staffing staffing) {
        return Words.fte(staffing.vacancy().orElseThrow()) + " vacant, less "
                + staffing.get(Item.PIPELINE).map(Words::fte).orElse("no")
                + " offers accepted, plus "
                + staffing.get(Item.LEAVING).map(Words::fte).orElse("no")
                + " leaving, is " + Words.fte(staffing.expectedVacancy().orElseThrow())
                + staffing.expectedVacancyRate()
                        .flatMap(Ratio::percent)
                        .map(rate -> ", " + Words.percent(rate) + " of posts.")
                        .orElse(".");
    }
}
