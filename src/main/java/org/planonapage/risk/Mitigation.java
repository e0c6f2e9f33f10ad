package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.ActionLine;

/** Something that is being done to bring a risk down; the pack calls it an action of the risk. */
@Entity
@Table(name = "risk_action")
class Mitigation extends RowOfRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id")
    private Risk risk;

    private int number;
    private String text;
    private @Nullable Long ownerId;
    private @Nullable String due;
    private @Nullable LocalDate doneOn;
    private @Nullable String note;

    /** What the form that added it called it; null where a pack did. */
    private @Nullable String addedAs;

    protected Mitigation() {}

    @SuppressWarnings("NullAway.Init") // What is said of it is set by the last line.
    Mitigation(Risk risk, int number, ActionLine line) {
        super(risk.programme());
        this.risk = risk;
        this.number = number;
        this.addedAs = line.row();
        review(line);
    }

    /** Takes what a review says of it. */
    void review(ActionLine line) {
        text = line.text();
        ownerId = line.ownerId();
        due = line.due() == null ? null : line.due().toString();
        doneOn = line.doneOn();
        note = line.note();
    }

    int number() {
        return number;
    }

    /** Whether it has that number. */
    boolean isOn(String row) {
        return row.equals(Integer.toString(number));
    }

    /** Whether it is what a form added under that name, which is saved a second time. */
    boolean wasAddedAs(String row) {
        return row.equals(addedAs);
    }

    /** Its fields in a form, each behind {@code group} and its number. */
    Map<String, String> fields(String group, Codes codes) {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = group + number + ".";
        fields.put(name + "text", text);
        fields.put(name + "owner", codes.postCode(ownerId));
        fields.put(name + "due", due == null ? "" : due);
        fields.put(name + "done_on", doneOn == null ? "" : doneOn.toString());
        fields.put(name + "note", note == null ? "" : note);
        return fields;
    }

    long riskId() {
        return risk.id();
    }

    MitigationRow row(Map<Long, String> posts) {
        return new MitigationRow(
                number,
                text,
                ownerId == null ? null : posts.get(ownerId),
                due == null ? null : DayOrMonth.parse(due),
                doneOn,
                note);
    }
}
