package org.planonapage.workforce;

import java.math.BigDecimal;
import java.util.List;
import org.planonapage.quantity.MetricUnit;

/** How figures of the workforce are printed. */
public final class Words {

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    /** "6.7", "1,204.0", rounded half up: full-time equivalents and averages. */
    public static String fte(BigDecimal number) {
        return MetricUnit.RATIO.print(number, 1);
    }

    /** "+6.1", "−3.6", "0.0". */
    public static String signed(BigDecimal number) {
        String text = fte(number);
        return number.signum() > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** "8.3%". */
    public static String percent(BigDecimal number) {
        return MetricUnit.PERCENT.print(number, 1);
    }

    /** "6,962": whole counts. */
    public static String count(BigDecimal number) {
        return MetricUnit.COUNT.print(
                number, Math.clamp(number.stripTrailingZeros().scale(), 0, 1));
    }

    /** An item's figure with the places of its measure: "74.3", "73". */
    public static String of(Item item, BigDecimal number) {
        return item.measure() == Item.Measure.FTE ? fte(number) : count(number);
    }

    /** "three", "12": in a sentence. */
    public static String number(int number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
    }
}
