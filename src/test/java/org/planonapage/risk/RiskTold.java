package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/** A risk told in a test, line by line; read on 30 June 2015, the last meeting on 1 June. */
final class RiskTold {

    static final LocalDate TODAY = LocalDate.of(2015, 6, 30);
    static final LocalDate MEETING = LocalDate.of(2015, 6, 1);
    static final Scale SCALE = Scale.of(
            1,
            "Rare; Unlikely; Possible; Likely; Almost certain",
            "Minor; Moderate; Serious; Major; Severe",
            "Low from 1 every 12 months; Medium from 5 every 6 months; High from 10 every 3 months; Very high from 15"
                    + " every 1 month",
            null,
            9);

    private final List<ScoreRow> scores = new ArrayList<>();
    private final List<ReviewRow> reviews = new ArrayList<>();
    private final List<ControlRow> controls = new ArrayList<>();

    RiskTold score(ScoreKind kind, String day, int likelihood, int impact) {
        return score(kind, day, likelihood, impact, null);
    }

    RiskTold score(ScoreKind kind, String day, int likelihood, int impact, @Nullable String due) {
        scores.add(new ScoreRow(
                kind,
                LocalDate.parse(day),
                new RiskScore(SCALE, likelihood, impact, null),
                "Because.",
                due == null ? null : DayOrMonth.parse(due),
                null,
                1));
        return this;
    }

    RiskTold current(String day, int likelihood, int impact) {
        return score(ScoreKind.CURRENT, day, likelihood, impact);
    }

    RiskTold review(String day, Decision decision) {
        return review(day, decision, null);
    }

    RiskTold review(String day, Decision decision, @Nullable String next) {
        reviews.add(new ReviewRow(
                LocalDate.parse(day),
                decision,
                decision == Decision.ESCALATED ? "Improvement Board" : null,
                "Decided so.",
                null,
                next == null ? null : LocalDate.parse(next)));
        return this;
    }

    RiskTold control(Effectiveness effectiveness) {
        controls.add(new ControlRow(controls.size() + 1, "A control", null, effectiveness, null, null, null));
        return this;
    }

    RiskRow row() {
        return new RiskRow(
                new RiskFacts(
                        1,
                        "R3",
                        "Caseloads too high",
                        "demand is up",
                        "workers hold too many cases",
                        "danger seen late",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1),
                new Scores(scores),
                new Reviews(reviews),
                controls,
                List.of(),
                List.of(),
                TODAY,
                MEETING);
    }
}
