package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.ActionLine;

/** Something that is being done to bring a risk down; the pack calls it an action of the risk. */
@Entity
@Table(name = "risk_action")
class Mitigation extends RiskPart {

    private @Nullable String due;
    private @Nullable LocalDate doneOn;
    private @Nullable String note;

    protected Mitigation() {}

    Mitigation(Risk risk, int number, ActionLine line) {
        super(risk, number, line);
        review(line);
    }

    /** Takes what a review says of it. */
    void review(ActionLine line) {
        super.review(line);
        due = line.due() == null ? null : line.due().toString();
        doneOn = line.doneOn();
        note = line.note();
    }

    @Override
    Map<String, String> fields(Codes codes) {
        Map<String, String> fields = super.fields(codes);
        fields.put("due", said(due));
        fields.put("done_on", said(doneOn));
        fields.put("note", said(note));
        return fields;
    }

    MitigationRow row(Map<Long, String> posts) {
        return new MitigationRow(
                number(),
                text(),
                ownerId() == null ? null : posts.get(ownerId()),
                due == null ? null : DayOrMonth.parse(due),
                doneOn,
                note);
    }
}
