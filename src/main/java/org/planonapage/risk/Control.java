package org.planonapage.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.risk.ReviewRisk.ControlLine;

/** Something that holds a risk down. */
@Entity
@Table(name = "risk_control")
class Control extends RiskPart {

    @Enumerated(EnumType.STRING)
    private Effectiveness effectiveness;

    private @Nullable String evidence;
    private @Nullable LocalDate testedOn;
    private @Nullable Long metricId;

    protected Control() {}

    Control(Risk risk, int number, ControlLine line) {
        super(risk, number, line);
        this.effectiveness = line.effectiveness();
        review(line);
    }

    /** Takes what a review says of it. */
    void review(ControlLine line) {
        super.review(line);
        effectiveness = line.effectiveness();
        evidence = line.evidence();
        testedOn = line.testedOn();
    }

    @Override
    Map<String, String> fields(Codes codes) {
        Map<String, String> fields = super.fields(codes);
        fields.put("effectiveness", effectiveness.word());
        fields.put("evidence", said(evidence));
        fields.put("tested_on", said(testedOn));
        return fields;
    }

    ControlRow row(Map<Long, String> posts) {
        return new ControlRow(
                number(),
                text(),
                ownerId() == null ? null : posts.get(ownerId()),
                effectiveness,
                evidence,
                testedOn,
                metricId);
    }
}
