package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportRow;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Overseer;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;

/**
 * All that a metric's page shows.
 *
 * @param summary the metric of the unit and the cut that are shown
 * @param cut of time and cases
 * @param cuts those that have figures, each with its latest; empty when there is no figure
 * @param units from the authority down to the one that is shown; empty where none is on record
 * @param others the units beside it that have figures, in the order of their names
 * @param signal what is a real change, of those figures; null where nothing can be judged
 * @param breakdown by the parts of the unit, or, of one without any, by its siblings; null where there are no figures
 * @param spread the distribution of the period, or of the latest before it; null where there is none
 * @param spreadWithheld whether there is one that may not be shown
 * @param extents how far apart the values of all units lie that the page can show on this cut, period by period
 * @param monthsTotal what months add up to where the source gives a total of its own, by place
 * @param above the themes and actions that it measures
 * @param threats the risks that threaten it
 * @param overseers the bodies that it reports to, the earliest first
 * @param imports by the id of the change that wrote the definition or a figure
 */
public record MetricDetail(
        ProgrammeCard programme,
        MetricSummary summary,
        Cut cut,
        List<CutFigure> cuts,
        List<UnitRow> units,
        List<UnitRow> others,
        @Nullable Signal signal,
        @Nullable Breakdown breakdown,
        @Nullable Spread spread,
        boolean spreadWithheld,
        List<Extent> extents,
        Map<Cell, ObservationRow> monthsTotal,
        List<ReferenceCard> above,
        List<ReferenceCard> threats,
        List<Overseer> overseers,
        List<HighlightRow> highlights,
        Map<Long, ImportRow> imports) {

    /** The lowest and the highest value of a period that ends on that day. */
    public record Extent(LocalDate end, BigDecimal low, BigDecimal high) {}

    /** A cut with its latest figure, as it is printed; empty where there is none. */
    public record CutFigure(Cut cut, String latest) {}

    /** The unit that is shown; empty where none is on record. */
    public Optional<UnitRow> unit() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.getLast());
    }

    /** Whether a unit below the authority is shown. */
    public boolean isBelow() {
        return units.size() > 1;
    }

    /** What the months add up to where it reads differently from a total that the source gives; else empty. */
    public Optional<String> monthsSay(ObservationRow row) {
        ObservationRow months =
                row.computed() || row.kind() != ObservationKind.ACTUAL ? null : monthsTotal.get(row.cell());
        if (months == null || row.figure().state() != FigureState.FIGURE) {
            return Optional.empty();
        }
        int decimals = summary.metric().decimals();
        String sum = months.figure().print(decimals);
        return sum.equals(row.figure().print(decimals)) ? Optional.empty() : Optional.of("the months give " + sum);
    }
}
