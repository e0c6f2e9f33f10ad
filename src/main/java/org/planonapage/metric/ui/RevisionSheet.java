package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.planonapage.metric.Revision;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;

/** The figures that were put right, newest first: what each said and what it says, from when on, by whom and why. */
class RevisionSheet extends Composite<Sheet> {

    RevisionSheet(List<Revision> revisions) {
        DataTable<Revision> table = new DataTable<Revision>("Figures that were changed, newest first")
                .rowHeader("Period", Revision::time)
                .number("Was", Revision::was)
                .number("Is", Revision::is)
                .column("Changed on", revision -> Dates.inWords(revision.day()))
                .column("By", Revision::who);
        if (revisions.stream().anyMatch(revision -> !revision.why().isBlank())) {
            table.column("Why", Revision::why);
        }
        getContent().add(table.rows(revisions));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Figures that were changed", null);
    }
}
