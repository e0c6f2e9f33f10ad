package org.planonapage.ui.chart;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.TextAlign;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planonapage.ui.Markup;
import org.planonapage.ui.chart.TrendSeries.Event;
import org.planonapage.ui.chart.TrendSeries.Level;
import org.planonapage.ui.chart.TrendSeries.Mark;
import org.planonapage.ui.chart.TrendSeries.Point;

/**
 * A figure over time: its sentence and its picture; whoever shows it adds its table. The only class that knows Vaadin
 * Charts.
 */
@JsModule("./chart/trend-style.js")
@JsModule("./chart/trend-labels.js")
public final class TrendChart extends Composite<Div> {

    private static final int LINE = 22;

    /**
     * Draws the series.
     *
     * @throws IllegalArgumentException if it has neither a point nor an event
     */
    public TrendChart(TrendSeries series) {
        var sentence = new Paragraph(series.description());
        sentence.addClassName("sr");
        getContent().addClassName("trend");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", series.title());
        getContent().add(sentence, picture(series));
    }

    private static Chart picture(TrendSeries series) {
        var geometry = TrendGeometry.of(series);
        var chart = ChartSheet.applyTo(new Chart(ChartType.LINE), series.title());
        var configuration = chart.getConfiguration();
        configureAxes(configuration, series, geometry);
        configuration.getTooltip().setHeaderFormat("");
        configuration.getTooltip().setPointFormat("{point.description}");
        series.ranges().forEach(range -> {
            configuration.addSeries(RangeBand.area(range));
            configuration.addSeries(RangeBand.centre(range));
        });
        geometry.runs().forEach(run -> configuration.addSeries(figures(series.title(), run)));
        if (!geometry.runs().isEmpty()) {
            // Below its point where a projection goes on from there and has the room above.
            var side = geometry.projection().isEmpty() ? VerticalAlign.BOTTOM : VerticalAlign.TOP;
            endingWithLabel((DataSeries) configuration.getSeries().getLast(), side);
        }
        if (!geometry.projection().isEmpty()) {
            configuration.addSeries(endingWithLabel(projection(geometry.projection()), VerticalAlign.BOTTOM));
        }
        if (!geometry.target().isEmpty()) {
            configuration.addSeries(target(geometry.target()));
        }
        leads(chart, series.points());
        return chart;
    }

    private static void leads(Chart chart, List<Point> points) {
        Map<Long, String> addresses = points.stream()
                .filter(point -> !point.href().isEmpty())
                .collect(toMap(point -> instant(point.date()).toEpochMilli(), Point::href, (one, same) -> one));
        if (!addresses.isEmpty()) {
            chart.addClassName("leads");
            chart.addPointClickListener(click -> {
                String address = addresses.get((long) click.getxAxisValue());
                if (address != null) {
                    var location = new Location(address);
                    chart.getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
                }
            });
        }
    }

    private static void configureAxes(Configuration configuration, TrendSeries series, TrendGeometry geometry) {
        var time = configuration.getxAxis();
        time.setType(AxisType.DATETIME);
        time.setMin(instant(geometry.from()));
        time.setMax(instant(geometry.to()));
        if (!series.points().isEmpty()) {
            time.setTickPositions(TrendGeometry.ticks(series.points()).stream()
                    .map(date -> instant(date).toEpochMilli())
                    .toArray(Number[]::new));
        }
        time.getLabels().setFormat(series.spacing().namesDays() ? "{value:%e %b<br/>%Y}" : "{value:%b<br/>%Y}");
        time.getLabels().setRotation(0);
        time.setTickLength(6);
        for (var i = 0; i < series.events().size(); i++) {
            time.addPlotLine(stem(series.events().get(i), geometry, i));
        }

        var values = configuration.getyAxis();
        values.setTitle("");
        values.setMin(geometry.scale().low());
        values.setMax(geometry.scale().high());
        values.setTickInterval(geometry.scale().step());
        values.getLabels()
                .setFormat("{value:,.%df}%s"
                        .formatted(geometry.scale().decimals(), series.unit().equals("%") ? "%" : ""));
        if (series.baseline() instanceof Level level) {
            values.addPlotLine(level(level, "baseline"));
        }
        if (series.benchmark() instanceof Level others) {
            values.addPlotLine(level(others, "benchmark"));
        }
    }

    private static PlotLine level(Level level, String className) {
        var line = line(level.value(), className, level.label());
        line.getLabel().setAlign(HorizontalAlign.RIGHT);
        line.getLabel().setX(-4);
        return line;
    }

    private static PlotLine stem(Event event, TrendGeometry geometry, int order) {
        var line = line(instant(event.date()).toEpochMilli(), event.parts() ? "parting" : "event", event.label());
        var late = geometry.isLate(event.date());
        line.getLabel().setRotation(0);
        line.getLabel().setTextAlign(late ? TextAlign.RIGHT : TextAlign.LEFT);
        line.getLabel().setX(late ? -5 : 5);
        // Labels that overlap would be left out; trend-labels.js then finds each its place.
        line.getLabel().setY(12 + LINE * (order % 3));
        return line;
    }

    private static PlotLine line(Number value, String className, String text) {
        var line = new PlotLine();
        line.setValue(value);
        line.setClassName(className);
        // Above the range, beneath the figures.
        line.setZIndex(4);
        line.setLabel(new Label(Markup.escaped(text)));
        return line;
    }

    private static DataSeries figures(String title, List<Point> run) {
        var series = new DataSeries(title);
        var options = options("figures");
        options.setMarker(round(run.size() == 1 ? 6 : 3));
        series.setPlotOptions(options);
        run.forEach(point -> series.add(item(point)));
        return series;
    }

    private static DataSeries projection(List<Point> points) {
        var series = new DataSeries("Expected");
        var options = options("projection");
        options.setMarker(round(4));
        series.setPlotOptions(options);
        points.forEach(point -> series.add(item(point)));
        if (!points.getFirst().projection()) {
            // It is drawn already, as the last of the counted figures.
            series.get(0).setMarker(new Marker(false));
        }
        return series;
    }

    private static DataSeries target(List<TrendGeometry.Corner> corners) {
        var series = new DataSeries("Target");
        var options = options("target");
        options.setMarker(new Marker(false));
        options.setEnableMouseTracking(false);
        series.setPlotOptions(options);
        for (var corner : corners) {
            var item = new DataSeriesItem(instant(corner.date()), corner.value());
            item.setDescription("Target");
            if (corner.label() != null) {
                item.setName(Markup.escaped(corner.label()));
                item.setDescription(Markup.escaped(corner.label()));
                item.setDataLabels(
                        label(corner.closes() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT, VerticalAlign.BOTTOM));
            }
            series.add(item);
        }
        return series;
    }

    private static PlotOptionsLine options(String className) {
        var options = new PlotOptionsLine();
        options.setClassName(className);
        options.setAnimation(false);
        return options;
    }

    private static DataSeriesItem item(Point point) {
        var item = new DataSeriesItem(instant(point.date()), point.value());
        item.setName(Markup.escaped(point.label()));
        item.setDescription(Markup.escaped(point.inWords()));
        mark(item, point);
        return item;
    }

    private static void mark(DataSeriesItem item, Point point) {
        if (point.mark() == Mark.NONE) {
            if (point.provisional()) {
                item.setClassName("provisional");
            }
            return;
        }
        var marker = new Marker(true);
        marker.setRadius(6);
        marker.setSymbol(
                switch (point.mark()) {
                    case BETTER -> MarkerSymbolEnum.TRIANGLE;
                    case WORSE -> MarkerSymbolEnum.TRIANGLE_DOWN;
                    case HIGH, LOW, NONE -> MarkerSymbolEnum.DIAMOND;
                });
        item.setMarker(marker);
        item.setClassName("mark-" + point.mark().name().toLowerCase(Locale.ROOT));
    }

    private static DataSeries endingWithLabel(DataSeries series, VerticalAlign side) {
        var alone = series.size() == 1;
        var label = alone ? label(HorizontalAlign.CENTER, side) : label(HorizontalAlign.LEFT, VerticalAlign.MIDDLE);
        if (!alone) {
            label.setX(7);
        }
        series.get(series.size() - 1).setDataLabels(label);
        return series;
    }

    private static DataLabels label(HorizontalAlign align, VerticalAlign side) {
        var label = new DataLabels(true);
        label.setFormat("{point.name}");
        label.setAlign(align);
        label.setVerticalAlign(side);
        label.setAllowOverlap(true);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setPadding(2);
        return label;
    }

    private static Marker round(int radius) {
        var marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.CIRCLE);
        marker.setRadius(radius);
        return marker;
    }

    static Instant instant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
