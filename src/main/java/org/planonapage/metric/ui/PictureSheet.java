package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.planonapage.metric.Basis;
import org.planonapage.metric.Cut;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.Signal;
import org.planonapage.programme.UnitRow;
import org.planonapage.spc.XmrGroup;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Link;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.chart.TrendChart;
import org.planonapage.ui.chart.TrendSeries;

/** The figures over time: what can be switched, the picture, what its shapes mean, and the table with its file. */
class PictureSheet extends Composite<Sheet> {

    private final MetricDetail detail;
    private final MetricAddress address;

    /** @param download the link to the file of the figures */
    PictureSheet(MetricDetail detail, MetricAddress address, String finding, Component download) {
        this.detail = detail;
        this.address = address;
        Sheet sheet = getContent();
        Div tools = tools();
        if (tools.getComponentCount() > 0) {
            sheet.add(tools);
        }
        Optional<TrendSeries> series = Charts.of(detail, finding, address.all(), address::at);
        FigureTable table = new FigureTable(detail);
        if (series.isEmpty()) {
            sheet.add(table, download);
            return;
        }
        sheet.add(new TrendChart(series.get()), key(series.get()));
        NativeDetails figures = new NativeDetails("Show as table", new Div(table, download));
        figures.addClassName("figures");
        // A few figures are read at once; many are asked for.
        figures.setOpen(detail.summary().observations().size() <= 3);
        sheet.add(figures);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet(Charts.heading(detail.summary()), null);
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("tools");
        if (detail.cuts().stream()
                        .map(figure -> figure.cut().basis())
                        .distinct()
                        .count()
                > 1) {
            tools.add(bases());
        }
        if (ofBasis(detail.cut().basis()).size() > 1) {
            tools.add(lengths());
        }
        if (detail.others().size() > 1) {
            tools.add(units());
        }
        if (detail.summary().counted().size() > Charts.SHOWN) {
            tools.add(new Chips("How far back")
                    .chip("Last " + Charts.SHOWN, address.span(false), !address.all())
                    .chip("All " + detail.summary().counted().size(), address.span(true), address.all()));
        }
        return tools;
    }

    private List<MetricDetail.CutFigure> ofBasis(Basis basis) {
        return detail.cuts().stream()
                .filter(figure -> figure.cut().basis() == basis)
                .toList();
    }

    /** Each basis once: on the length that is shown where it has it. */
    private SegmentedSwitch bases() {
        SegmentedSwitch bases = new SegmentedSwitch("Basis");
        for (Basis basis : Basis.values()) {
            List<MetricDetail.CutFigure> cuts = ofBasis(basis);
            cuts.stream()
                    .filter(figure -> figure.cut().length() == detail.cut().length())
                    .findFirst()
                    .or(() -> cuts.stream().findFirst())
                    .ifPresent(figure -> bases.option(
                            (figure.cut().title() + " " + figure.latest()).strip(),
                            address.cut(figure.cut()),
                            basis == detail.cut().basis()));
        }
        return bases;
    }

    private SegmentedSwitch lengths() {
        SegmentedSwitch lengths = new SegmentedSwitch("Length of time");
        for (MetricDetail.CutFigure figure : ofBasis(detail.cut().basis())) {
            Cut cut = figure.cut();
            lengths.option(cut.lengthTitle(), address.cut(cut), cut.equals(detail.cut()));
        }
        return lengths;
    }

    private Component units() {
        String shown = detail.isBelow() ? detail.units().getLast().name() : "All units";
        Nav list = new Nav();
        list.setAriaLabel("Unit");
        for (UnitRow unit : detail.others()) {
            var link = Link.to(address.unit(unit.parentId() == null ? null : unit.code()), unit.name());
            if (detail.unit().filter(unit::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(link);
        }
        NativeDetails pick = new NativeDetails(shown, list);
        pick.addClassName("pick");
        return pick;
    }

    private Div key(TrendSeries series) {
        Div key = new Div();
        key.addClassName("key");
        List<TrendSeries.Mark> marks =
                series.points().stream().map(TrendSeries.Point::mark).distinct().toList();
        if (marks.contains(TrendSeries.Mark.WORSE)) {
            key.add(ChartKey.worse());
        }
        if (marks.contains(TrendSeries.Mark.BETTER)) {
            key.add(ChartKey.better());
        }
        if (marks.contains(TrendSeries.Mark.HIGH) || marks.contains(TrendSeries.Mark.LOW)) {
            key.add(ChartKey.real());
        }
        if (!series.ranges().isEmpty()) {
            key.add(ChartKey.range());
        }
        if (series.points().stream().anyMatch(TrendSeries.Point::provisional)) {
            key.add(new Span("Hollow marker: provisional figure"));
        }
        remarks(series).forEach(remark -> key.add(new Span(remark)));
        return key;
    }

    private List<String> remarks(TrendSeries series) {
        MetricSummary summary = detail.summary();
        Signal signal = detail.signal();
        String trial = signal == null
                ? ""
                : signal.chart()
                        .latestGroup()
                        .filter(XmrGroup::isTrial)
                        .filter(group -> signal.isJudged(group.to()))
                        .map(group -> "Early normal range, from " + group.size() + " points.")
                        .orElse("");
        String cumulative =
                detail.cut().basis() == Basis.YEAR_TO_DATE && summary.counted().size() > 1
                        ? "Each figure includes the one before, so there is no normal range."
                        : "";
        String withheld = summary.observations().stream().anyMatch(FigureTable::isWithheld)
                ? "Gaps: small numbers are not shown."
                : "";
        return java.util.stream.Stream.of(trial, cumulative, series.axisRemark(), withheld)
                .filter(remark -> !remark.isEmpty())
                .toList();
    }
}
