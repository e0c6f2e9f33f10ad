package org.planonapage.risk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.planonapage.drafts.Checked;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;

/**
 * The review of a risk: is it still right, how likely and how bad is it, do the controls hold, is done what was promised,
 * and when is it looked at again. The fields of a control or an action begin with {@code control.2.}; those of one that is
 * new with {@code control.new1-3fa9c02e.}.
 *
 * @param reference of the risk
 * @param today the day on which the form is opened or saved
 * @param scale the one that scores are given by now
 * @param manages whether whoever saves it manages the programme, and so may give the risk to another post or unit
 */
record ReviewForm(
        String reference,
        WholeRisk risk,
        Codes codes,
        LocalDate today,
        Scale scale,
        boolean manages,
        RiskRecords records)
        implements Form {

    static final String CONTROL = "control.";
    static final String ACTION = "action.";

    /** The field of the day on which the review was handed in. */
    static final String DAY = "reviewed_on";

    /** The field that says which review was the last: another since then is somebody's change of what the form says. */
    private static final String LAST = "last_review";

    /** It begins without what the last review said: each has a reason and a decision of its own. */
    @Override
    public Fields now(RowsOnRecord record) {
        return new Fields(fields()).with(Threats.FIELD, Threats.of(reference, record));
    }

    /** All fields but the links. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(risk.risk().fields(codes));
        fields.put(
                "likelihood",
                risk.lastScore().map(Score::likelihood).map(String::valueOf).orElse(""));
        fields.put(
                "impact",
                risk.lastScore().map(Score::impact).map(String::valueOf).orElse(""));
        fields.put(LAST, risk.lastReview().map(Review::inWords).orElse(""));
        fields.put("decision", Decision.REVIEWED.word());
        fields.put("body", "");
        fields.put("reason", "");
        fields.put("made_by", fields.getOrDefault("owner", ""));
        fields.put("next_review", "");
        put(fields, CONTROL, risk.controls());
        put(fields, ACTION, risk.actions());
        return fields;
    }

    private void put(Map<String, String> fields, String group, List<? extends RiskPart> parts) {
        parts.forEach(part ->
                part.fields(codes).forEach((field, text) -> fields.put(group + part.number() + "." + field, text)));
    }

    /** The links to what the risk threatens. */
    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        return Threats.entries(reference, typed, record);
    }

    @Override
    public Checked<Runnable> command(Fields typed) {
        return ReviewRisk.of(typed, today, risk, scale, codes, manages)
                .map(review -> () -> records.review(risk, review));
    }

    @Override
    public Fields dated(Fields typed) {
        return typed.with(DAY, today.toString());
    }

    @Override
    public OptionalLong lastChange(RowsOnRecord record) {
        return OptionalLong.of(Math.max(risk.lastChange(), record.lastChange().orElse(0)));
    }

    @Override
    public String title() {
        return "Review of " + reference;
    }

    @Override
    public boolean isCollected() {
        return true;
    }
}
