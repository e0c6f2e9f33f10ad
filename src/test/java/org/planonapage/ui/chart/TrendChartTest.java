package org.planonapage.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.html.NativeDetails;
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
                    List.of(Point.actual(LocalDate.of(2011, 8, 14), BigDecimal.valueOf(131), "131")))
            .against(List.of(new Step(null, BigDecimal.valueOf(500), "Target at most 500"))));

    @Test
    void hasItsSentenceAndItsTable() {
        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("Unallocated cases");
        assertThat(parts().filter(Paragraph.class::isInstance))
                .extracting(part -> part.getElement().getText())
                .containsExactly("Unallocated cases fell to 131.");
        assertThat(chart.getElement().getTextRecursively()).contains("14 August 2011131");
        assertThat(parts().filter(NativeDetails.class::isInstance)).hasSize(1);
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
        return chart.getChildren().flatMap(Component::getChildren);
    }

    private Configuration configuration() {
        return parts().filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow()
                .getConfiguration();
    }
}
