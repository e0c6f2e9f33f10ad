package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.planonapage.plan.MilestoneRow;
import org.planonapage.ui.DataTable;

/** Milestones with when each was reached or is planned. */
class MilestoneTable extends Composite<Div> {

    MilestoneTable(List<MilestoneRow> milestones, LocalDate readingDate) {
        getContent()
                .add(new DataTable<MilestoneRow>("Milestones")
                        .rowHeader("Milestone", MilestoneRow::text)
                        .column("When", milestone -> milestone.standing(readingDate))
                        .column("Note", milestone -> milestone.note() == null ? "" : milestone.note())
                        .rows(milestones));
    }
}
