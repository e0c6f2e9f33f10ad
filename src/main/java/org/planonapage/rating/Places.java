package org.planonapage.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** With how many decimal places a figure is printed, so that what is read agrees with what is said of it. */
public final class Places {

    /** Nobody reads more beyond the usual ones; figures that differ later than that are as good as equal. */
    private static final int MOST_MORE = 6;

    private Places() {}

    /**
     * The fewest places, at least the usual ones, with which the rounded figure gets the same answer as the exact one: 94.95
     * that misses 95 is printed as 94.95, not as 95.
     *
     * @param answer what is said of a figure: whether a target is met, how it is rated
     */
    public static <T> int fewest(BigDecimal figure, int usual, Function<BigDecimal, T> answer) {
        T exact = answer.apply(figure);
        for (int places = usual; places < usual + MOST_MORE; places++) {
            if (answer.apply(figure.setScale(places, RoundingMode.HALF_UP)).equals(exact)) {
                return places;
            }
        }
        return usual + MOST_MORE;
    }
}
