package org.planonapage.metric.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.Basis;
import org.planonapage.metric.Choice;
import org.planonapage.metric.Cut;
import org.planonapage.quantity.Period;
import org.planonapage.ui.Reading;

/**
 * What the address of a metric's page says: which unit, basis, length of time and period are shown, and how far back. Each
 * {@code with} makes the address of the same page with one thing changed.
 *
 * @param all whether the whole past is drawn
 */
record MetricAddress(Reading reading, String code, Choice choice, boolean all) {

    private static final String UNIT = "unit";
    private static final String BASIS = "basis";
    private static final String LENGTH = "by";
    private static final String AT = "at";
    private static final String SPAN = "span";

    /** What cannot be read is left to be chosen. */
    static MetricAddress of(Reading reading, String code) {
        return new MetricAddress(
                reading,
                code,
                new Choice(
                        reading.option(UNIT),
                        choice(reading.option(BASIS), Basis.values()),
                        choice(reading.option(LENGTH), Period.Kind.values()),
                        period(reading.option(AT))),
                "all".equals(reading.option(SPAN)));
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(text))
                .findAny()
                .orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Period period(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    /** The same of another unit; null for the authority. */
    String unit(@Nullable String unit) {
        return href(new Choice(unit, choice.basis(), choice.length(), choice.at()), all);
    }

    String cut(Cut cut) {
        return href(new Choice(choice.unit(), cut.basis(), cut.length(), null), all);
    }

    /** The same at a period; null for the latest. */
    String at(@Nullable Period period) {
        return href(new Choice(choice.unit(), choice.basis(), choice.length(), period), all);
    }

    String span(boolean wholePast) {
        return href(choice, wholePast);
    }

    private String href(Choice wanted, boolean wholePast) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, UNIT, wanted.unit());
        put(query, BASIS, wanted.basis() == null ? null : word(wanted.basis()));
        put(query, LENGTH, wanted.length() == null ? null : word(wanted.length()));
        put(query, AT, wanted.at() == null ? null : wanted.at().toString());
        put(query, SPAN, wholePast ? "all" : null);
        String address = MetricNavigation.metric(reading, code);
        if (query.isEmpty()) {
            return address;
        }
        String more = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return address + (address.contains("?") ? "&" : "?") + more;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }
}
