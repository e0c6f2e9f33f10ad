package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Rag;
import org.springframework.stereotype.Component;

/** The pack's tables of the plan. */
@Component
class PlanTables implements PackTables {

    private static final int NAME = 200;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 2000;
    private static final int MOST = 999;

    @Override
    public List<PackTable> tables() {
        return List.of(editions(), ambitions(), themes(), actions(), milestones(), judgements(), origins());
    }

    private static PackTable editions() {
        return PackTable.of(
                        "editions",
                        "edition",
                        Column.code("code").asKey(),
                        Column.text("title", NAME).mustBeFilled(),
                        Column.text("phase", 100),
                        Column.text("period", 100),
                        Column.text("vision", LINE),
                        Column.choice("status", EditionStatus.class, EditionStatus::word)
                                .mustBeFilled(),
                        Column.row("put_to_id", "bodies", "put_to"),
                        Column.dayOrMonth("put_on"),
                        Column.row("agreed_by_id", "bodies", "agreed_by"),
                        Column.dayOrMonth("in_force_from"),
                        Column.choice("content", Content.class, Content::word).mustBeFilled(),
                        Column.text("note", PARAGRAPH))
                .rule(PlanTables::isPutBeforeABodyOnADay)
                .rule(PlanTables::isInForceUnlessDraft)
                .referredToAs("edition");
    }

    private static PackTable ambitions() {
        return PackTable.of(
                "ambitions",
                "ambition",
                edition(),
                Column.integer("number", 1, MOST).asKey(),
                Column.text("text", 300).mustBeFilled());
    }

    private static PackTable themes() {
        return PackTable.of(
                        "themes",
                        "theme",
                        edition(),
                        Column.reference("number").asKey(),
                        Column.text("title", NAME),
                        Column.text("outcome", LINE),
                        Column.text("note", PARAGRAPH))
                .referredToAs("theme");
    }

    private static PackTable actions() {
        return PackTable.of(
                        "actions",
                        "action",
                        edition(),
                        Column.reference("reference").asKey(),
                        Column.row("theme_id", "themes", "edition", "theme").mustBeFilled(),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.row("post_id", "posts", "post"),
                        Column.dayOrMonth("start"),
                        Column.dayOrMonth("due"),
                        Column.choice("lifecycle", Lifecycle.class, Lifecycle::word),
                        Column.text("note", PARAGRAPH))
                .rule(PlanTables::isDueAfterItStarts)
                .referredToAs("action");
    }

    private static PackTable milestones() {
        return PackTable.of(
                        "milestones",
                        "milestone",
                        edition(),
                        Column.integer("number", 1, MOST).asKey(),
                        Column.row("theme_id", "themes", "edition", "theme"),
                        Column.row("action_id", "actions", "edition", "action"),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.dayOrMonth("due"),
                        Column.dayOrMonth("done_on"),
                        Column.text("note", PARAGRAPH))
                .rule(PlanTables::belongsToOne);
    }

    private static PackTable judgements() {
        return PackTable.of(
                        "judgements",
                        "judgement",
                        Column.row("action_id", "actions", "edition", "action").asKey(),
                        Column.day("judged_on").asKey(),
                        Column.integer("number", 1, MOST).asKey().blankIs("1"),
                        Column.choice("rag", Rag.class, Rag::word).mustBeFilled(),
                        Column.text("reason", PARAGRAPH).mustBeFilled(),
                        Column.text("evidence", PARAGRAPH),
                        Column.choice("forecast", Rag.class, Rag::word),
                        Column.text("forecast_for", NAME),
                        Column.row("made_by_id", "posts", "made_by"),
                        Column.day("corrects"),
                        Column.text("despite", PARAGRAPH),
                        Column.day("next_review"))
                .happened("judged_on")
                .rule(PlanTables::correctsAnEarlierOne)
                .rule(PlanTables::isReviewedLater)
                .onlyGrowing();
    }

    private static PackTable origins() {
        return PackTable.of(
                        "action_origins",
                        "action_origin",
                        Column.row("action_id", "actions", "edition", "action").asKey(),
                        Column.row("from_action_id", "actions", "from_edition", "from_action")
                                .asKey(),
                        Column.choice("kind", OriginKind.class, OriginKind::word)
                                .mustBeFilled())
                .rule(PlanTables::comesFromAnotherEdition);
    }

    private static Column edition() {
        return Column.row("edition_id", "editions", "edition").asKey();
    }

    private static void isPutBeforeABodyOnADay(PackRow row) {
        if (row.has("put_to_id") != row.has("put_on")) {
            throw new Refusal(
                    row.has("put_to_id") ? "put_on" : "put_to",
                    "Enter both the body (put_to) and the date (put_on), or leave both blank.");
        }
    }

    private static void isInForceUnlessDraft(PackRow row) {
        if (row.choice("status", EditionStatus.class) == EditionStatus.DRAFT && row.has("in_force_from")) {
            throw new Refusal(
                    "in_force_from",
                    "A draft has no date in force. Leave it blank, or change the status to “in force”.");
        }
    }

    private static void correctsAnEarlierOne(PackRow row) {
        LocalDate corrected = row.day("corrects");
        if (corrected != null && corrected.isAfter(row.day("judged_on"))) {
            throw new Refusal(
                    "corrects", "A rating can only correct one of the same date or an earlier date. Enter that date.");
        }
    }

    private static void isReviewedLater(PackRow row) {
        LocalDate next = row.day("next_review");
        if (next != null && !next.isAfter(row.day("judged_on"))) {
            throw new Refusal(
                    "next_review", "The next rating must be after this one. Enter a later date, or leave it blank.");
        }
    }

    private static void isDueAfterItStarts(PackRow row) {
        DayOrMonth start = row.dayOrMonth("start");
        DayOrMonth due = row.dayOrMonth("due");
        if (start != null && due != null && due.isBefore(start.firstDay())) {
            throw new Refusal(
                    "due",
                    "The due date " + due.inSentence() + " is before the start date " + start.inSentence() + ".");
        }
    }

    private static void comesFromAnotherEdition(PackRow row) {
        PackRow action = row.parent("action_id", "actions");
        PackRow from = row.parent("from_action_id", "actions");
        if (action != null && from != null && action.id("edition_id") == from.id("edition_id")) {
            throw new Refusal(
                    "from_edition", "An action can only come from an action of another edition. Enter that edition.");
        }
    }

    private static void belongsToOne(PackRow row) {
        if (row.has("theme_id") && row.has("action_id")) {
            throw new Refusal("action", "A milestone belongs to a theme or to an action. Leave one of the two blank.");
        }
    }
}
