package org.planonapage.metric.ui;

import com.vaadin.flow.component.html.Span;
import org.planonapage.ui.Svg;

/** The shapes of a chart, each with its word. */
final class ChartKey {

    private ChartKey() {}

    static Span worse() {
        return of(Svg.sized(14, 12).path("M1 1h12L7 11z", "key-worse").draw(), "worse, a real change");
    }

    static Span better() {
        return of(Svg.sized(14, 12).path("M1 11h12L7 1z", "key-better").draw(), "better, a real change");
    }

    static Span real() {
        return of(Svg.sized(14, 12).path("M7 0l6 6-6 6-6-6z", "key-real").draw(), "a real change");
    }

    static Span range() {
        return of(Svg.sized(22, 12).rect(0, 0, 22, 12, 0, "key-range").draw(), "normal range");
    }

    private static Span of(Svg shape, String word) {
        return new Span(shape, new Span(word));
    }
}
