package org.planonapage.metric.ui;

import com.vaadin.flow.router.QueryParameters;
import org.planonapage.metric.Basis;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the screens of the metrics. */
@Component
public class MetricNavigation implements NavigationEntry {

    static final String BASIS = "basis";
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

    /** A metric, by its code. */
    public static String metric(Reading reading, String code) {
        return reading.href(PATH + "/" + code);
    }

    /** A metric on one basis. */
    static String metric(Reading reading, String code, Basis basis) {
        String address = metric(reading, code);
        String query = QueryParameters.of(BASIS, basis.word().replace(' ', '-')).getQueryString();
        return address + (address.contains("?") ? "&" : "?") + query;
    }
}
