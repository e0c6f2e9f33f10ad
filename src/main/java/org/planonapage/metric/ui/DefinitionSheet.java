package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Comparator;
import org.planonapage.exchange.ImportRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.EventKind;
import org.planonapage.metric.EventRow;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.TargetOrigin;
import org.planonapage.metric.TargetRow;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Polarity;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** What is counted, by whom, against what, and from which import. */
class DefinitionSheet extends Composite<Sheet> {

    DefinitionSheet(MetricDetail detail, Reading reading) {
        Markup.printOnce(getContent(), () -> fill(detail, reading), DefinitionSheet.class, detail, reading);
    }

    private void fill(MetricDetail detail, Reading reading) {
        MetricDefinition metric = detail.summary().metric();
        LocalDate day = detail.summary().readingDate();
        Facts facts = new Facts()
                .add(
                        "Definition",
                        metric.definitionOn(day)
                                + (metric.versions().isEmpty() ? "" : " Version " + metric.versionOn(day) + "."))
                .add("Unit", metric.unit().word());
        facts.add("Counted", metric.numerator() == null ? "" : metric.numerator());
        facts.add("Out of", metric.denominator() == null ? "" : metric.denominator());
        facts.add("Underlying", metric.underlyingRule() == null ? "" : metric.underlyingRule());
        facts.add(
                "Better",
                metric.polarity() == Polarity.NEITHER
                        ? "Neither high nor low is better"
                        : metric.polarity().word());
        metric.versions().reversed().stream()
                .filter(version -> !version.since().firstDay().isAfter(day))
                .forEach(version -> facts.add(
                        "Since " + version.since().inWords(),
                        version.changed() + (version.breaks() ? " (not comparable with before)" : "")));
        addTargets(facts, detail.summary());
        if (metric.baseline() != null) {
            facts.add(
                    "Start",
                    metric.print(metric.baseline())
                            + (metric.baselineNote() == null ? "" : ". " + metric.baselineNote()));
        }
        facts.add("Owner", metric.owner() == null ? "not published" : metric.owner());
        detail.summary().nextDue().ifPresent(due -> facts.add("Next due", due.inWords()));
        detail.summary().events().reversed().forEach(event -> facts.add(capital(event.kind()), happened(event)));
        detail.overseers()
                .forEach(overseer -> facts.add(
                        "Reports to", overseer.body() + ", " + overseer.term().inWords()));
        detail.above().forEach(card -> facts.add(measures(card), Above.link(card, reading)));
        detail.threats().forEach(card -> facts.add("Linked risk", Above.link(card, reading)));
        facts.add("How often", metric.frequency().word());
        facts.add("Source", metric.source());
        detail.imports().values().stream()
                .sorted(Comparator.comparing(ImportRow::id).reversed())
                .forEach(row -> facts.add("Import " + row.id(), row.inWords()));
        getContent().add(facts);
    }

    /** What of the plan in force it measures is told apart from what an earlier plan had, and from other metrics. */
    private static String measures(ReferenceCard card) {
        return Above.isMetric(card) ? "See also" : card.current() ? "Measures" : "Measures, in another edition";
    }

    private static void addTargets(Facts facts, MetricSummary summary) {
        if (summary.targets().isEmpty()) {
            facts.add("Target", "no target; for information");
        }
        summary.targets().reversed().forEach(target -> facts.add("Target", target(target, summary.metric())));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("What is counted", null);
    }

    private static String target(TargetRow target, MetricDefinition metric) {
        String origin = target.origin() == TargetOrigin.INSTRUMENT ? " (set by the notice)" : " (local)";
        return target.inWords(metric) + origin + ", since " + target.since().inWords()
                + (target.tolerance() == null ? "" : "; amber " + target.toleranceInWords(metric))
                + (target.note() == null ? "" : "; " + target.note());
    }

    private static String capital(EventKind kind) {
        return Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1);
    }

    private static String happened(EventRow event) {
        return Dates.inWords(event.happenedOn()) + ": " + event.label()
                + (event.reason() == null ? "" : ". " + event.reason())
                + (event.decidedBy() == null ? "" : " (" + event.decidedBy() + ")");
    }
}
