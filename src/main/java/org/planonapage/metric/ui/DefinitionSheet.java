package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Comparator;
import org.planonapage.exchange.ImportRow;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.TargetOrigin;
import org.planonapage.metric.TargetRow;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Polarity;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Sheet;

/** What is counted, by whom, against what, and from which import. */
class DefinitionSheet extends Composite<Sheet> {

    DefinitionSheet(MetricDetail detail) {
        MetricSummary summary = detail.summary();
        MetricDefinition metric = summary.metric();
        Facts facts = new Facts().add("Definition", metric.definition());
        if (metric.numerator() != null) {
            facts.add(
                    "Counted",
                    metric.numerator() + (metric.denominator() == null ? "" : ", of " + metric.denominator()));
        }
        if (metric.underlyingRule() != null) {
            facts.add("Underlying", metric.underlyingRule());
        }
        facts.add(
                "Better",
                metric.polarity() == Polarity.NEITHER
                        ? "neither way; for information"
                        : metric.polarity().word() + " is better");
        summary.targets().forEach(target -> facts.add("Target", target(target, metric)));
        if (metric.baseline() != null) {
            facts.add(
                    "Start",
                    metric.print(metric.baseline())
                            + (metric.baselineNote() == null ? "" : ", " + metric.baselineNote()));
        }
        facts.add("Owner", metric.owner() == null ? "not published" : metric.owner());
        facts.add("Source", metric.source() + "; " + metric.frequency().word());
        detail.imports().values().stream()
                .sorted(Comparator.comparing(ImportRow::id).reversed())
                .forEach(row -> facts.add("Import " + row.id(), imported(row)));
        getContent().add(facts);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("What is counted", null);
    }

    private static String target(TargetRow target, MetricDefinition metric) {
        String origin = target.origin() == TargetOrigin.INSTRUMENT ? " (set by the notice)" : " (local)";
        return target.inWords(metric) + origin + ", since " + target.since().inWords()
                + (target.note() == null ? "" : "; " + target.note());
    }

    private static String imported(ImportRow row) {
        String day = Dates.inWords(LocalDate.ofInstant(row.loadedAt(), Dates.LONDON));
        return row.source() + "; pack " + row.file() + ", loaded on " + day + " by " + row.loadedBy() + ", SHA-256 "
                + row.sha256().substring(0, 12) + "…";
    }
}
