package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.plan.ActionRow;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.ui.Sheet;

/** What stands below the themes: what is said of the plan as a whole, its own milestones, and what is gone from it. */
class PlanNotes extends Composite<Div> {

    PlanNotes(PlanOnAPage plan, List<ActionRow> gone) {
        getContent().addClassName("notes");
        EditionRow edition = plan.edition();
        String note = edition == null ? null : edition.note();
        if (note != null || !plan.highlights().isEmpty()) {
            Sheet sheet = new Sheet("Comments on the whole plan", null);
            if (note != null) {
                sheet.add(new Paragraph(note));
            }
            if (!plan.highlights().isEmpty()) {
                sheet.add(new HighlightList(plan.highlights()));
            }
            getContent().add(sheet);
        }
        if (!plan.milestones().isEmpty()) {
            Sheet sheet = new Sheet("Milestones of the whole plan", null);
            sheet.add(new MilestoneTable(plan.milestones(), plan.programme().readingDate()));
            getContent().add(sheet);
        }
        if (!gone.isEmpty()) {
            getContent().add(new GoneSheet(gone));
        }
    }

    boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }
}
