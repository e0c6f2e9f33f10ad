package org.planonapage.risk;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.risk.ReviewRisk.Line;

/** A numbered part of a risk that its reviews change: a control or a mitigating action. */
@MappedSuperclass
abstract class RiskPart extends RowOfRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id")
    private Risk risk;

    private int number;
    private String text;
    private @Nullable Long ownerId;

    /** What the form that added it called it; null where a pack did. */
    private @Nullable String addedAs;

    /** For JPA. */
    protected RiskPart() {}

    RiskPart(Risk risk, int number, Line line) {
        super(risk.programme());
        this.risk = risk;
        this.number = number;
        this.addedAs = line.row();
        this.text = line.text();
        this.ownerId = line.ownerId();
    }

    /** Takes what a review says of every part. */
    void review(Line line) {
        text = line.text();
        ownerId = line.ownerId();
    }

    long riskId() {
        return risk.id();
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }

    /** Whether it has that number. */
    boolean isOn(String row) {
        return row.equals(Integer.toString(number));
    }

    /** Whether it is what a form added under that name, which is saved a second time. */
    boolean wasAddedAs(String row) {
        return row.equals(addedAs);
    }

    /** Its fields in a form. */
    Map<String, String> fields(Codes codes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("owner", codes.postCode(ownerId));
        return fields;
    }

    /** What a field of a form says of a value; nothing where there is none. */
    static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
