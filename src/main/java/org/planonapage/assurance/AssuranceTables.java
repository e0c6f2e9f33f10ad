package org.planonapage.assurance;

import java.util.List;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.metric.Outcome;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** The pack's tables of instruments and of assurance. */
@Component
class AssuranceTables implements PackTables {

    private static final int NAME = 200;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 2000;
    private static final int MOST_STEPS = 99;

    @Override
    public List<PackTable> tables() {
        return List.of(instruments(), steps(), requirements(), activities(), findings());
    }

    private static PackTable instruments() {
        return PackTable.of(
                        "instruments",
                        "instrument",
                        Column.code("code").asKey(),
                        Column.choice("kind", InstrumentKind.class, InstrumentKind::word)
                                .mustBeFilled(),
                        Column.text("title", NAME).mustBeFilled(),
                        Column.text("issued_by", NAME),
                        Column.text("note", PARAGRAPH))
                .referredToAs("instrument");
    }

    private static PackTable steps() {
        return PackTable.of(
                        "instrument_steps",
                        "instrument_step",
                        instrument(),
                        Column.integer("number", 1, MOST_STEPS).asKey(),
                        Column.choice("step", InstrumentState.class, InstrumentState::word)
                                .mustBeFilled(),
                        Column.dayOrMonth("taken_on"),
                        Column.text("note", PARAGRAPH))
                .rule(AssuranceTables::beginsWithItsIssue)
                .rule(row -> hasHappened(row, "taken_on"));
    }

    private static PackTable requirements() {
        return PackTable.of(
                        "requirements",
                        "requirement",
                        instrument(),
                        Column.reference("reference").asKey(),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.row("metric_id", "metrics", "metric"),
                        Column.row("target_id", "targets", "metric", "target_since"),
                        Column.dayOrMonth("deadline"),
                        Column.choice("outcome", Outcome.class, Outcome::word),
                        Column.text("note", PARAGRAPH))
                .rule(AssuranceTables::leavesToTheTargetWhatItSays)
                .referredToAs("requirement");
    }

    private static PackTable activities() {
        return PackTable.of(
                        "assurance",
                        "assurance_activity",
                        Column.code("code").asKey(),
                        Column.choice("kind", ActivityKind.class, ActivityKind::word)
                                .mustBeFilled(),
                        Column.text("title", NAME).mustBeFilled(),
                        Column.text("done_by", NAME),
                        Column.dayOrMonth("held_on"),
                        Column.text("judgement", NAME),
                        Column.text("note", PARAGRAPH))
                .referredToAs("assurance");
    }

    private static PackTable findings() {
        return PackTable.of(
                        "findings",
                        "finding",
                        Column.row("activity_id", "assurance", "activity").asKey(),
                        Column.reference("reference").asKey(),
                        Column.choice("kind", FindingKind.class, FindingKind::word)
                                .mustBeFilled(),
                        Column.text("text", LINE).mustBeFilled(),
                        Column.text("note", PARAGRAPH))
                .referredToAs("finding");
    }

    private static Column instrument() {
        return Column.row("instrument_id", "instruments", "instrument").asKey();
    }

    private static void beginsWithItsIssue(PackRow row) {
        boolean first = Integer.valueOf(1).equals(row.integer("number"));
        boolean issued = row.choice("step", InstrumentState.class) == InstrumentState.ISSUED;
        if (first != issued) {
            throw new Refusal("step", "The first step must be “issued”. Later steps can be varied or lifted.");
        }
    }

    private static void hasHappened(PackRow row, String field) {
        DayOrMonth when = row.dayOrMonth(field);
        if (when != null && when.firstDay().isAfter(row.recordedOn())) {
            throw new Refusal(
                    field,
                    when.inWords() + " lies after " + Dates.inWords(row.recordedOn())
                            + ", the date the row was recorded. Enter only what had happened by then.");
        }
    }

    private static void leavesToTheTargetWhatItSays(PackRow row) {
        if (row.has("target_id") && (row.has("deadline") || row.has("outcome"))) {
            throw new Refusal(
                    row.has("deadline") ? "deadline" : "outcome",
                    "The deadline and the outcome come from the target. Leave them blank, or leave target_since blank.");
        }
    }
}
