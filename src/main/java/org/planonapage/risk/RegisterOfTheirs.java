package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.planonapage.exchange.OwnSheet;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.exchange.SheetField;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** A risk register as councils keep it in a spreadsheet: a risk in a row, its columns in any order and wording. */
@Component
class RegisterOfTheirs implements OwnSheet {

    private static final List<SheetField> FIELDS = List.of(
            text(
                    "title",
                    "Risk (title)",
                    "risks.title",
                    "risk",
                    "risk title",
                    "title",
                    "risk name",
                    "risk description",
                    "description of risk",
                    "description"),
            text(
                    "reference",
                    "Reference of the risk",
                    "risks.reference",
                    "ref",
                    "reference",
                    "risk ref",
                    "risk no",
                    "risk id",
                    "id",
                    "no",
                    "number"),
            text("cause", "Cause", "risks.cause", "cause", "causes", "source", "trigger", "vulnerability"),
            text("event", "What may happen", "risks.event", "event", "risk event"),
            text(
                    "consequence",
                    "Consequence",
                    "risks.consequence",
                    "consequence",
                    "consequences",
                    "impact",
                    "effect",
                    "impact description",
                    "potential impact"),
            number("likelihood", "Likelihood, 1 to 5", "risk_scores.likelihood", "likelihood", "probability", "l"),
            number("impact", "Impact, 1 to 5", "risk_scores.impact", "impact", "severity", "impact score", "i"),
            number(
                    "score",
                    "Score, to be checked",
                    "risk_scores.score",
                    "score",
                    "risk score",
                    "rating",
                    "risk rating",
                    "total"),
            text(
                    "controls",
                    "Controls, one on each line",
                    "controls.text",
                    "controls",
                    "mitigation",
                    "mitigations",
                    "existing controls",
                    "current controls",
                    "control",
                    "mitigating controls"),
            text(
                    "actions",
                    "Actions, one on each line",
                    "risk_actions.text",
                    "actions",
                    "action",
                    "mitigating actions",
                    "further action",
                    "planned action",
                    "action plan"),
            text(
                    "owner",
                    "Owner (post: its title or code)",
                    "risks.owner",
                    "owner",
                    "risk owner",
                    "lead",
                    "responsible",
                    "responsible officer"),
            text("unit", "Unit (its name or code)", "risks.unit", "unit", "service", "team", "area", "directorate"),
            text(
                    "identified_on",
                    "Identified on",
                    "risks.identified_on",
                    "identified",
                    "date identified",
                    "date raised",
                    "raised",
                    "identified on",
                    "date opened"),
            text(
                    "reviewed_on",
                    "Last reviewed on",
                    "risk_reviews.reviewed_on",
                    "review date",
                    "last review",
                    "last reviewed",
                    "reviewed",
                    "date reviewed",
                    "date of review"),
            text(
                    "next_review",
                    "Next review",
                    "risk_reviews.next_review",
                    "next review",
                    "next review date",
                    "review due"),
            text("note", "Note", "risks.note", "note", "notes", "comment", "comments"));

    private final Clock clock;

    RegisterOfTheirs(Clock clock) {
        this.clock = clock;
    }

    private static SheetField text(String key, String label, String column, String... words) {
        return new SheetField(key, label, false, List.of(words), Set.of(column));
    }

    private static SheetField number(String key, String label, String column, String... words) {
        return new SheetField(key, label, true, List.of(words), Set.of(column));
    }

    @Override
    public String name() {
        return "risk register";
    }

    @Override
    public List<SheetField> fields() {
        return FIELDS;
    }

    @Override
    public Translation translate(String file, RowsOnRecord record) {
        return new RegisterTranslation(file, record, LocalDate.ofInstant(clock.instant(), Dates.LONDON));
    }
}
