package org.planonapage.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planonapage.ui.chart.TrendSeries.Point;
import org.planonapage.ui.chart.TrendSeries.Step;

class TrendChartTest {

    private final TrendChart chart = new TrendChart(TrendSeries.of(
                    "Unallocated cases",
                    "Unallocated cases fell to 131.",
                    "cases",
                    List.of(Point.actual(LocalDate.of(2011, 8, 14), "14 August 2011", BigDecimal.valueOf(131), "131")))
            .against(List.of(new Step(null, BigDecimal.valueOf(500), "Target at most 500"))));

    @Test
    void hasItsSentence() {
        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("Unallocated cases");
        assertThat(parts().filter(Paragraph.class::isInstance))
                .extracting(part -> part.getElement().getText())
                .containsExactly("Unallocated cases fell to 131.");
    }

    @Test
    void drawsTheOrdinaryRangeBehindTheFiguresAndMarksWhatIsMore() {
        TrendChart judged = new TrendChart(TrendSeries.of(
                        "In time",
                        "In time fell.",
                        "%",
                        List.of(
                                Point.actual(LocalDate.of(2025, 7, 31), "July 2025", BigDecimal.valueOf(90), "90%"),
                                Point.actual(LocalDate.of(2025, 8, 31), "August 2025", BigDecimal.valueOf(70), "70%")
                                        .marked(TrendSeries.Mark.WORSE, "worse")))
                .ranging(List.of(new TrendSeries.Range(
                        LocalDate.of(2025, 7, 31),
                        LocalDate.of(2025, 8, 31),
                        BigDecimal.valueOf(80),
                        BigDecimal.valueOf(85),
                        BigDecimal.valueOf(90),
                        "Normal range"))));
        assertThat(configuration(judged).getSeries())
                .extracting(series -> series.getName())
                .containsExactly("Normal range", "Average", "In time");
        DataSeries figures = (DataSeries) configuration(judged).getSeries().getLast();
        assertThat(figures.get(1).getClassName()).isEqualTo("mark-worse");
        assertThat(figures.get(1).getDescription()).isEqualTo("August 2025, 70%: worse");
    }

    @Test
    void sendsNoFiguresAway() {
        assertThat(configuration().getExporting().getEnabled()).isFalse();
    }

    @Test
    void drawsTheFiguresAndTheTarget() {
        assertThat(configuration().getSeries())
                .extracting(series -> series.getName())
                .containsExactly("Unallocated cases", "Target");
    }

    private Stream<Component> parts() {
        return parts(chart);
    }

    private static Stream<Component> parts(TrendChart chart) {
        return chart.getChildren().flatMap(Component::getChildren);
    }

    private Configuration configuration() {
        return configuration(chart);
    }

    private static Configuration configuration(TrendChart chart) {
        return parts(chart)
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow()
                .getConfiguration();
    }
}
