package org.planonapage.metric.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.Scorecard.Grouping;
import org.planonapage.metric.Scorecard.Order;
import org.planonapage.metric.Scorecard.Selection;
import org.planonapage.metric.Scorecard.State;
import org.planonapage.ui.Reading;

/** How a selection of the scorecard is written in the address; what is not said there is as {@link Selection#ALL}. */
final class ScorecardNavigation {

    private ScorecardNavigation() {}

    /** What the address asks for; a word that is none of the choices is as if it were not there. */
    static Selection selection(Reading reading) {
        return new Selection(
                choice(State.class, reading.option("state"), Selection.ALL.state()),
                reading.option("theme"),
                reading.option("owner"),
                reading.option("body"),
                choice(Order.class, reading.option("order"), Selection.ALL.order()),
                choice(Grouping.class, reading.option("group"), Selection.ALL.grouping()));
    }

    /** The scorecard with that selection, as at the day that is read. */
    static String scorecard(Reading reading, Selection selection) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "state", word(selection.state()), word(Selection.ALL.state()));
        put(query, "theme", selection.theme(), null);
        put(query, "owner", selection.owner(), null);
        put(query, "body", selection.body(), null);
        put(query, "order", word(selection.order()), word(Selection.ALL.order()));
        put(query, "group", word(selection.grouping()), word(Selection.ALL.grouping()));
        String address = MetricNavigation.scorecard(reading);
        if (query.isEmpty()) {
            return address;
        }
        return address
                + (address.contains("?") ? "&" : "?")
                + QueryParameters.simple(query).getQueryString();
    }

    private static void put(Map<String, String> query, String name, @Nullable String value, @Nullable String unsaid) {
        if (value != null && !value.equals(unsaid)) {
            query.put(name, value);
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String word, E unsaid) {
        for (E candidate : type.getEnumConstants()) {
            if (word(candidate).equals(word)) {
                return candidate;
            }
        }
        return unsaid;
    }
}
