package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.planonapage.exchange.ImportRow;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.Band;
import org.planonapage.risk.ReviewDue;
import org.planonapage.risk.RiskDetail;
import org.planonapage.risk.RiskFacts;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.Scale;
import org.planonapage.trail.ui.TrailNavigation;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** Who answers for a risk, who oversees it, by what scale it is read, and where it comes from. */
class RiskFactSheet extends Composite<Sheet> {

    RiskFactSheet(RiskDetail detail, Reading reading) {
        RiskRow risk = detail.risk();
        RiskFacts known = risk.facts();
        Facts facts = new Facts()
                .add("Owner", Objects.requireNonNullElse(known.owner(), "not published"))
                .add("Unit", Objects.requireNonNullElse(known.unit(), ""))
                .add("State", risk.state().word())
                .add(
                        "Identified",
                        known.identifiedOn() == null
                                ? "not published"
                                : known.identifiedOn().inWords())
                .add(
                        "How soon",
                        known.proximity() == null ? "" : known.proximity().word())
                .add(
                        "Next review",
                        risk.nextReview().map(RiskFactSheet::inWords).orElse("not published"));
        detail.overseers()
                .forEach(overseer -> facts.add(
                        "Overseen by",
                        overseer.body() + ", " + overseer.term().inWords()
                                + (overseer.note() == null ? "" : ". " + overseer.note())));
        if (!risk.scores().all().isEmpty()) {
            facts.add("Scale", inWords(detail.scale()));
        }
        facts.add("Note", Objects.requireNonNullElse(known.note(), ""));
        detail.imports().values().stream()
                .sorted(Comparator.comparing(ImportRow::id).reversed())
                .forEach(row -> facts.add("Import " + row.id(), imported(row)));
        facts.add(
                "History", Link.inText(TrailNavigation.of(reading, "risk", known.reference()), "History of this risk"));
        getContent().add(facts);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("The risk", null);
    }

    private static String inWords(ReviewDue due) {
        return "by " + Dates.inWords(due.day()) + (due.isLate() ? ", " + due.lateInWords() : "");
    }

    private static String inWords(Scale scale) {
        String bands = scale.bands().reversed().stream()
                .map(band -> band.name() + " " + scale.range(band) + every(band))
                .collect(Collectors.joining("; "));
        return bands + (scale.appetite() == null ? "" : ". Accepted level: " + scale.appetite() + " or lower");
    }

    private static String every(Band band) {
        if (band.months() == null) {
            return "";
        }
        return band.months() == 1 ? ", reviewed monthly" : ", reviewed every " + band.months() + " months";
    }

    private static String imported(ImportRow row) {
        return row.source() + ". Loaded on " + Dates.inWords(LocalDate.ofInstant(row.loadedAt(), Dates.LONDON)) + ".";
    }
}
