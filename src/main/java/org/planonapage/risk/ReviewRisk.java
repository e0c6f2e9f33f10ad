package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Checked;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.TypedFields;
import org.planonapage.exchange.Cells;
import org.planonapage.quantity.DayOrMonth;

/**
 * The command to review a risk on a day. Posts, units and bodies are meant by their ids.
 *
 * @param belonging whose it is from now on; null where it stays with whom it is
 * @param score how likely and how bad it is; null where it is not scored
 * @param bodyId to whom it is escalated; null unless it is
 * @param madeById the post that reviewed it, or null
 * @param nextReview when it is looked at again; null where its band says when
 * @param controls those that are on record and those that are new
 * @param actions those that are on record and those that are new
 */
record ReviewRisk(
        LocalDate on,
        Wording wording,
        @Nullable Belonging belonging,
        @Nullable RiskScore score,
        Decision decision,
        @Nullable Long bodyId,
        String reason,
        @Nullable Long madeById,
        @Nullable LocalDate nextReview,
        List<ControlLine> controls,
        List<ActionLine> actions) {

    /** What may go wrong, in words. */
    record Wording(
            String title,
            @Nullable String cause,
            @Nullable String event,
            @Nullable String consequence,
            @Nullable Proximity proximity) {}

    /** The post and the unit to which a risk belongs. */
    record Belonging(@Nullable Long ownerId, @Nullable Long unitId) {}

    /** What is said of a part of the risk. */
    sealed interface Line {

        /** Its number, or the name that the form gave to one that is new. */
        String row();

        String text();

        @Nullable
        Long ownerId();
    }

    /** What is said of a control. */
    record ControlLine(
            String row,
            String text,
            @Nullable Long ownerId,
            Effectiveness effectiveness,
            @Nullable String evidence,
            @Nullable LocalDate testedOn)
            implements Line {}

    /** What is said of a mitigating action. */
    record ActionLine(
            String row,
            String text,
            @Nullable Long ownerId,
            @Nullable DayOrMonth due,
            @Nullable LocalDate doneOn,
            @Nullable String note)
            implements Line {}

    /** @throws IllegalArgumentException with a sentence when it breaks a rule that holds for every review */
    ReviewRisk {
        RiskRules.checkNextReview(on, nextReview);
        RiskRules.checkBody(decision, bodyId != null);
        controls = List.copyOf(controls);
        actions = List.copyOf(actions);
    }

    /**
     * The review that was typed, or all that is wrong with it.
     *
     * @param typed as {@link ReviewForm} names the fields
     * @param today the day of the review where the form does not hold one
     * @param risk as it is on record
     * @param scale the one by which scores are given by now
     * @param manages whether its author may give the risk to another post or unit
     */
    static Checked<ReviewRisk> of(
            Fields typed, LocalDate today, WholeRisk risk, Scale scale, Codes codes, boolean manages) {
        TypedFields fields = new TypedFields(typed);
        LocalDate on = Objects.requireNonNullElse(fields.read(ReviewForm.DAY, Cells::day), today);
        if (fields.text("reason").isEmpty()) {
            fields.refuse("reason", "Say in a sentence what you found; the next reader will ask.");
        }
        fields.check(ReviewForm.DAY, () -> RiskRules.checkIdentifiedBy(on, risk.identifiedOn()));
        String title = fields.readFilled("title", text(RiskRules.NAME));
        Wording wording = new Wording(
                title == null ? "" : title,
                fields.read("cause", text(RiskRules.LINE)),
                fields.read("event", text(RiskRules.LINE)),
                fields.read("consequence", text(RiskRules.LINE)),
                fields.read("proximity", word -> Cells.choice(word, Proximity.class, Proximity::word)));
        Belonging belonging =
                manages ? new Belonging(fields.read("owner", codes::post), fields.read("unit", codes::unit)) : null;
        RiskScore score = score(fields, scale);
        Decision decision = fields.readFilled("decision", word -> Cells.choice(word, Decision.class, Decision::word));
        if (decision != null) {
            fields.check("decision", () -> decision.check(risk.state()));
        }
        // The form asks for the body of an escalation only; what was chosen before another decision is not meant.
        Long body = decision == Decision.ESCALATED ? fields.read("body", codes::body) : null;
        if (decision == Decision.ESCALATED && fields.text("body").isEmpty()) {
            fields.check("body", () -> RiskRules.checkBody(decision, false));
        }
        String reason = fields.read("reason", text(RiskRules.PARAGRAPH));
        Long madeBy = fields.read("made_by", codes::post);
        LocalDate next = fields.read("next_review", Cells::day);
        fields.check("next_review", () -> RiskRules.checkNextReview(on, next));
        List<ControlLine> controls = controls(typed, fields, on, risk, codes);
        List<ActionLine> actions = actions(typed, fields, on, risk, codes);
        return fields.mistakes().isEmpty()
                ? new Checked.Right<>(new ReviewRisk(
                        on,
                        wording,
                        belonging,
                        score,
                        Objects.requireNonNull(decision),
                        body,
                        Objects.requireNonNull(reason),
                        madeBy,
                        next,
                        controls,
                        actions))
                : new Checked.Wrong<>(fields.mistakes());
    }

    private static @Nullable RiskScore score(TypedFields fields, Scale scale) {
        if (fields.text("likelihood").isEmpty() && fields.text("impact").isEmpty()) {
            return null;
        }
        Integer likelihood = fields.readFilled("likelihood", ReviewRisk::level);
        Integer impact = fields.readFilled("impact", ReviewRisk::level);
        return likelihood == null || impact == null ? null : new RiskScore(scale, likelihood, impact, null);
    }

    private static int level(String text) {
        return Cells.integer(text, 1, Scale.LEVELS);
    }

    private static List<ControlLine> controls(
            Fields typed, TypedFields fields, LocalDate on, WholeRisk risk, Codes codes) {
        List<ControlLine> lines = new ArrayList<>();
        for (String row : typed.rows(ReviewForm.CONTROL)) {
            String name = ReviewForm.CONTROL + row + ".";
            // What the choice begins with says nothing.
            if (WholeRisk.has(risk.controls(), row)
                    || isFilled(fields, name, "text", "owner", "evidence", "tested_on")) {
                String text = fields.readFilled(name + "text", text(RiskRules.LINE));
                Effectiveness effectiveness = fields.readFilled(
                        name + "effectiveness", word -> Cells.choice(word, Effectiveness.class, Effectiveness::word));
                Long owner = fields.read(name + "owner", codes::post);
                String evidence = fields.read(name + "evidence", text(RiskRules.PARAGRAPH));
                LocalDate testedOn = happened(fields, name + "tested_on", on);
                if (text != null && effectiveness != null) {
                    lines.add(new ControlLine(row, text, owner, effectiveness, evidence, testedOn));
                }
            }
        }
        checkCount(fields, ReviewForm.CONTROL, WholeRisk.countWith(risk.controls(), lines));
        return lines;
    }

    private static List<ActionLine> actions(
            Fields typed, TypedFields fields, LocalDate on, WholeRisk risk, Codes codes) {
        List<ActionLine> lines = new ArrayList<>();
        for (String row : typed.rows(ReviewForm.ACTION)) {
            String name = ReviewForm.ACTION + row + ".";
            if (WholeRisk.has(risk.actions(), row)
                    || isFilled(fields, name, "text", "owner", "due", "done_on", "note")) {
                String text = fields.readFilled(name + "text", text(RiskRules.LINE));
                Long owner = fields.read(name + "owner", codes::post);
                DayOrMonth due = fields.read(name + "due", DayOrMonth::parse);
                LocalDate doneOn = happened(fields, name + "done_on", on);
                String note = fields.read(name + "note", text(RiskRules.PARAGRAPH));
                if (text != null) {
                    lines.add(new ActionLine(row, text, owner, due, doneOn, note));
                }
            }
        }
        checkCount(fields, ReviewForm.ACTION, WholeRisk.countWith(risk.actions(), lines));
        return lines;
    }

    private static boolean isFilled(TypedFields fields, String name, String... columns) {
        return List.of(columns).stream()
                .anyMatch(column -> !fields.text(name + column).isEmpty());
    }

    private static void checkCount(TypedFields fields, String group, int count) {
        if (count > RiskRules.MOST) {
            fields.refuse(group + "text", "A risk has at most " + RiskRules.MOST + " of these.");
        }
    }

    private static @Nullable LocalDate happened(TypedFields fields, String field, LocalDate on) {
        LocalDate day = fields.read(field, Cells::day);
        if (day != null) {
            fields.check(field, () -> Cells.checkHappened(day, on));
        }
        return day;
    }

    private static Function<String, String> text(int longest) {
        return text -> Cells.text(text, longest);
    }
}
