package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.risk.ReviewRisk.ControlLine;

/** Something that holds a risk down. */
@Entity
@Table(name = "risk_control")
class Control extends RowOfRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id")
    private Risk risk;

    private int number;
    private String text;
    private @Nullable Long ownerId;

    @Enumerated(EnumType.STRING)
    private Effectiveness effectiveness;

    private @Nullable String evidence;
    private @Nullable LocalDate testedOn;
    private @Nullable Long metricId;

    /** What the form that added it called it; null where a pack did. */
    private @Nullable String addedAs;

    protected Control() {}

    @SuppressWarnings("NullAway.Init") // What is said of it is set by the last line.
    Control(Risk risk, int number, ControlLine line) {
        super(risk.programme());
        this.risk = risk;
        this.number = number;
        this.addedAs = line.row();
        review(line);
    }

    /** Takes what a review says of it. */
    void review(ControlLine line) {
        text = line.text();
        ownerId = line.ownerId();
        effectiveness = line.effectiveness();
        evidence = line.evidence();
        testedOn = line.testedOn();
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
        fields.put(name + "effectiveness", effectiveness.word());
        fields.put(name + "evidence", evidence == null ? "" : evidence);
        fields.put(name + "tested_on", testedOn == null ? "" : testedOn.toString());
        return fields;
    }

    long riskId() {
        return risk.id();
    }

    ControlRow row(Map<Long, String> posts) {
        return new ControlRow(
                number, text, ownerId == null ? null : posts.get(ownerId), effectiveness, evidence, testedOn, metricId);
    }
}
