package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.MitigationRow;
import org.planonapage.risk.RiskRow;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Flag;
import org.planonapage.ui.Sheet;

/** What is being done to bring a risk down, by when, and what is late. */
class MitigationSheet extends Composite<Sheet> {

    MitigationSheet(RiskRow risk) {
        getContent()
                .add(new DataTable<MitigationRow>("Mitigating actions")
                        .rowHeader("Action", MitigationRow::text)
                        .column("Led by", row -> Objects.requireNonNullElse(row.owner(), ""))
                        .column("Due", row -> inWords(row.due()))
                        .component("Done", row -> done(row, risk))
                        .rows(risk.mitigations()));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Actions to bring it down", null);
    }

    private static String inWords(@Nullable DayOrMonth due) {
        return due == null ? "" : due.inWords();
    }

    private static Component done(MitigationRow row, RiskRow risk) {
        if (row.doneOn() != null) {
            return new Span("done on " + Dates.inWords(row.doneOn()));
        }
        return row.isLate(risk.readingDate()) ? new Flag("late") : new Span("not yet");
    }
}
