package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.planonapage.metric.Comparison;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.ObservationRow;
import org.planonapage.ui.DataTable;

/** What the latest figure is held against, beside the sentence; nothing when there is nothing to hold it against. */
class Comparisons extends Composite<Div> {

    Comparisons(MetricSummary summary) {
        List<Comparison> comparisons = Comparison.of(summary);
        setVisible(!comparisons.isEmpty());
        if (!comparisons.isEmpty()) {
            getContent()
                    .add(new DataTable<Comparison>(caption(summary) + ", compared with")
                            .styled("cmp")
                            .captionShown()
                            .rowHeader("", Comparison::with)
                            .number("", Comparison::figure)
                            .component("", comparison -> new Span(comparison.difference()))
                            .component("", Comparisons::met)
                            .rows(comparisons));
        }
    }

    /** "906 of 1,020 in August 2025", of what is no share the figure too, or the figure alone where it has no parts. */
    private static String caption(MetricSummary summary) {
        ObservationRow latest = summary.latest().orElseThrow();
        BigDecimal over = latest.figure().numerator();
        BigDecimal under = latest.figure().denominator();
        if (over == null || under == null) {
            return summary.print(latest) + " " + latest.when();
        }
        String parts = summary.metric().parts(over, under);
        return (summary.metric().unit().isShare() ? parts : summary.print(latest) + " (" + parts + ")") + " "
                + latest.when();
    }

    private static Component met(Comparison comparison) {
        return comparison.standing() == null ? new Span(comparison.remark()) : Standings.met(comparison.standing());
    }
}
