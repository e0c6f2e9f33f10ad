package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.ui.Reading;
import org.planonapage.workforce.CaseloadSpread;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.WorkforceSheet;

/** Puts the sheets of the page in their places; what nothing is known of is left out. */
final class WorkforceSheets {

    private WorkforceSheets() {}

    /** The rows of the page, from the top. */
    static List<Component> of(WorkforceSheet sheet, Reading reading) {
        Point now = sheet.latest().orElse(null);
        List<Component> wide = new ArrayList<>();
        List<Component> narrow = new ArrayList<>();
        if (now != null) {
            wide.add(new StaffingSheet(sheet, reading).headed(StaffingSheet.finding(sheet)));
            if (now.staffing().expectedVacancy().isPresent()) {
                narrow.add(new VacancySheet(sheet, now).headed());
            }
        }
        if (!sheet.roleParts().isEmpty() || !sheet.unitParts().isEmpty()) {
            wide.add(new PartsSheet(sheet, reading));
        }
        CaseloadSpread spread = sheet.spread();
        if (spread != null) {
            narrow.add(new CaseloadSheet(sheet, spread));
        }
        sheet.projection().ifPresent(projection -> wide.add(new ProjectionSheet(sheet, projection)));
        if (now != null) {
            sheet.course()
                    .year(now)
                    .ifPresent(year -> narrow.add(new FlowSheet(sheet.course().yearTo(now), year)));
        }
        List<Component> below = new ArrayList<>();
        if (RatesSheet.isThere(sheet)) {
            below.add(new RatesSheet(sheet, reading));
        }
        if (!sheet.campaigns().isEmpty()) {
            below.add(new CampaignSheet(sheet.campaigns()));
        }
        if (narrow.isEmpty() || wide.isEmpty()) {
            wide.addAll(below);
            return List.of(columns(wide, List.of(new CountedSheet(sheet))));
        }
        return below.isEmpty()
                ? List.of(columns(wide, with(narrow, new CountedSheet(sheet))))
                : List.of(columns(wide, narrow), columns(below, List.of(new CountedSheet(sheet))));
    }

    private static List<Component> with(List<Component> sheets, Component last) {
        List<Component> all = new ArrayList<>(sheets);
        all.add(last);
        return all;
    }

    private static Div columns(List<Component> wide, List<Component> narrow) {
        Div columns = new Div(stack(wide), stack(narrow));
        columns.addClassNames("cols", "wide-left", "workforce");
        return columns;
    }

    private static Div stack(List<Component> sheets) {
        Div stack = new Div();
        stack.add(sheets);
        stack.addClassName("stack");
        return stack;
    }
}
