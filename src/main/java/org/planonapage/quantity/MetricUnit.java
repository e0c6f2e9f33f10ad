package org.planonapage.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a figure is counted in, and how it is written: a percentage with its sign, a count with commas, £ before money. */
public enum MetricUnit {
    PERCENT("percent", "", "%"),
    PERCENT_CHANGE("percent change", "", "%"),
    COUNT("count", "", ""),
    DAYS("days", "", " days"),
    FTE("fte", "", " FTE"),
    RATIO("ratio", "", ""),
    POUNDS("pounds", "£", "");

    private final String word;
    private final String before;
    private final String after;

    MetricUnit(String word, String before, String after) {
        this.word = word;
        this.before = before;
        this.after = after;
    }

    /** The word of the pack: "percent change". */
    public String word() {
        return word;
    }

    /**
     * The figure as it is printed: "97.6%", "2,633", "+40%". Rounded half up to {@code decimals} places, which is the
     * only rounding there is.
     */
    public String print(BigDecimal figure, int decimals) {
        BigDecimal shown = figure.setScale(decimals, RoundingMode.HALF_UP);
        String sign = shown.signum() < 0 ? "−" : this == PERCENT_CHANGE && shown.signum() > 0 ? "+" : "";
        return sign + before + String.format(Locale.UK, "%,." + decimals + "f", shown.abs()) + after;
    }

    /** Whether figures lie between 0 and 100. */
    public boolean isShare() {
        return this == PERCENT;
    }
}
