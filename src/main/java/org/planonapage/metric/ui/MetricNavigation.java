package org.planonapage.metric.ui;

import org.planonapage.metric.FigurePage;
import org.planonapage.quantity.Period;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the screens of the metrics. */
@Component
public class MetricNavigation implements NavigationEntry {

    private static final String PATH = "metrics";

    @Override
    public String title() {
        return "Metrics";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** All metrics. */
    public static String scorecard(Reading reading) {
        return reading.href(PATH);
    }

    /** Where a figure of a metric is written, for those who load data. */
    static String figure(Reading reading, String code, Period period) {
        return reading.withEdition(null).href(FigurePage.path(code, period));
    }

    /** A metric, by its code. */
    public static String metric(Reading reading, String code) {
        return reading.href(PATH + "/" + code);
    }
}
