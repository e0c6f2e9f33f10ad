package org.planonapage.risk;

import static org.planonapage.risk.RiskRules.LINE;
import static org.planonapage.risk.RiskRules.MOST;
import static org.planonapage.risk.RiskRules.NAME;
import static org.planonapage.risk.RiskRules.PARAGRAPH;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** The pack's tables of risks. */
@Component
class RiskTables implements PackTables {

    private static final int HIGHEST = 999_999;

    @Override
    public List<PackTable> tables() {
        return List.of(scales(), risks(), scores(), reviews(), controls(), actions());
    }

    private static PackTable scales() {
        return PackTable.of(
                        "scales",
                        "risk_scale",
                        Column.integer("number", 1, MOST).asKey(),
                        Column.text("likelihood", LINE).mustBeFilled(),
                        Column.text("impact", LINE).mustBeFilled(),
                        Column.text("bands", LINE).mustBeFilled(),
                        Column.text("cells", LINE),
                        Column.integer("appetite", 1, HIGHEST),
                        Column.text("note", PARAGRAPH))
                .rule(RiskTables::isAScale)
                .onlyGrowing();
    }

    private static PackTable risks() {
        return PackTable.of(
                        "risks",
                        "risk",
                        Column.reference("reference").asKey(),
                        Column.text("title", NAME).mustBeFilled(),
                        Column.text("cause", LINE),
                        Column.text("event", LINE),
                        Column.text("consequence", LINE),
                        Column.row("owner_id", "posts", "owner"),
                        Column.row("unit_id", "units", "unit"),
                        Column.dayOrMonth("identified_on"),
                        Column.choice("proximity", Proximity.class, Proximity::word),
                        Column.text("note", PARAGRAPH))
                .rule(RiskTables::wasSeenByThen)
                .referredToAs(RiskReferences.KIND);
    }

    private static PackTable scores() {
        return PackTable.of(
                        "risk_scores",
                        "risk_score",
                        risk(),
                        Column.choice("kind", ScoreKind.class, ScoreKind::word).asKey(),
                        Column.day("scored_on").asKey(),
                        Column.integer("number", 1, MOST).asKey().blankIs("1"),
                        Column.integer("likelihood", 1, Scale.LEVELS).mustBeFilled(),
                        Column.integer("impact", 1, Scale.LEVELS).mustBeFilled(),
                        Column.integer("score", 1, HIGHEST),
                        Column.row("scale_id", "scales", "scale"),
                        Column.text("reason", PARAGRAPH).mustBeFilled(),
                        Column.dayOrMonth("due"),
                        Column.text("note", PARAGRAPH))
                .happened("scored_on")
                .rule(row -> isAfterTheRiskWasSeen(row, "scored_on"))
                .rule(RiskTables::isAScore)
                .rule(RiskTables::isDueOnlyAsATarget);
    }

    private static PackTable reviews() {
        return PackTable.of(
                        "risk_reviews",
                        "risk_review",
                        risk(),
                        Column.day("reviewed_on").asKey(),
                        Column.integer("number", 1, MOST).asKey().blankIs("1"),
                        Column.choice("decision", Decision.class, Decision::word)
                                .blankIs(Decision.REVIEWED.word())
                                .mustBeFilled(),
                        Column.row("body_id", "bodies", "body"),
                        Column.text("reason", PARAGRAPH).mustBeFilled(),
                        Column.row("made_by_id", "posts", "made_by"),
                        Column.day("next_review"))
                .happened("reviewed_on")
                .rule(row -> isAfterTheRiskWasSeen(row, "reviewed_on"))
                .rule(RiskTables::isEscalatedToABody)
                .rule(RiskTables::looksAhead);
    }

    private static PackTable controls() {
        return PackTable.of(
                        "controls",
                        "risk_control",
                        risk(),
                        Column.integer("number", 1, MOST).asKey(),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.row("owner_id", "posts", "owner"),
                        Column.choice("effectiveness", Effectiveness.class, Effectiveness::word)
                                .mustBeFilled(),
                        Column.text("evidence", PARAGRAPH),
                        Column.day("tested_on"),
                        Column.row("metric_id", "metrics", "metric"))
                .happened("tested_on");
    }

    private static PackTable actions() {
        return PackTable.of(
                        "risk_actions",
                        "risk_action",
                        risk(),
                        Column.integer("number", 1, MOST).asKey(),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.row("owner_id", "posts", "owner"),
                        Column.dayOrMonth("due"),
                        Column.day("done_on"),
                        Column.text("note", PARAGRAPH))
                .happened("done_on");
    }

    private static Column risk() {
        return Column.row("risk_id", "risks", "risk").asKey();
    }

    private static void isAScale(PackRow row) {
        String likelihood = Objects.requireNonNull(row.text("likelihood"));
        String impact = Objects.requireNonNull(row.text("impact"));
        String bands = Objects.requireNonNull(row.text("bands"));
        String cells = row.text("cells");
        refuse("likelihood", () -> ScaleText.levels(likelihood));
        refuse("impact", () -> ScaleText.levels(impact));
        refuse("bands", () -> ScaleText.bands(bands));
        if (cells != null) {
            refuse("cells", () -> ScaleText.cells(cells, ScaleText.bands(bands)));
        }
        refuse("bands", () -> Scale.of(1, likelihood, impact, bands, cells, null));
        refuse("appetite", () -> scale(row));
    }

    private static Scale scale(PackRow row) {
        return Scale.of(
                Objects.requireNonNull(row.integer("number")),
                Objects.requireNonNull(row.text("likelihood")),
                Objects.requireNonNull(row.text("impact")),
                Objects.requireNonNull(row.text("bands")),
                row.text("cells"),
                row.integer("appetite"));
    }

    private static void refuse(String column, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(column, String.valueOf(wrong.getMessage()));
        }
    }

    private static void wasSeenByThen(PackRow row) {
        DayOrMonth identified = row.dayOrMonth("identified_on");
        if (identified != null && identified.firstDay().isAfter(row.recordedOn())) {
            throw new Refusal(
                    "identified_on",
                    identified.inWords() + " lies after " + Dates.inWords(row.recordedOn())
                            + ", the date the row was recorded. Enter only what had happened by then.");
        }
    }

    private static void isAfterTheRiskWasSeen(PackRow row, String field) {
        PackRow risk = Objects.requireNonNull(row.parent("risk_id", "risks"));
        LocalDate day = Objects.requireNonNull(row.day(field));
        refuse(field, () -> RiskRules.checkIdentifiedBy(day, risk.dayOrMonth("identified_on")));
    }

    /** A printed score that is not the product is kept where a note says what the source says. */
    private static void isAScore(PackRow row) {
        Scale scale = scaleOf(row);
        if (scale == null) {
            return;
        }
        Integer published = row.integer("score");
        refuse("score", () -> score(scale, row));
        int product = score(scale, row).product();
        if (published != null && published != product && !row.has("note")) {
            throw new Refusal(
                    "score",
                    published + " is not the product of likelihood and impact, " + product
                            + ". Leave the score blank, or explain it in “note”.");
        }
    }

    private static RiskScore score(Scale scale, PackRow row) {
        return new RiskScore(
                scale,
                Objects.requireNonNull(row.integer("likelihood")),
                Objects.requireNonNull(row.integer("impact")),
                row.integer("score"));
    }

    /** The scale that the score is read by, or null when the scale itself is refused and nothing can be said of its scores. */
    private static @Nullable Scale scaleOf(PackRow row) {
        PackRow named = row.parent("scale_id", "scales");
        try {
            return named == null ? Scale.USUAL : scale(named);
        } catch (IllegalArgumentException refusedItself) {
            return null;
        }
    }

    private static void isDueOnlyAsATarget(PackRow row) {
        if (row.has("due") && row.choice("kind", ScoreKind.class) != ScoreKind.TARGET) {
            throw new Refusal("due", "Only a target has a date to reach it by. Leave this blank.");
        }
    }

    private static void isEscalatedToABody(PackRow row) {
        refuse("body", () -> RiskRules.checkBody(row.choice("decision", Decision.class), row.has("body_id")));
    }

    private static void looksAhead(PackRow row) {
        LocalDate reviewedOn = Objects.requireNonNull(row.day("reviewed_on"));
        refuse("next_review", () -> RiskRules.checkNextReview(reviewedOn, row.day("next_review")));
    }
}
