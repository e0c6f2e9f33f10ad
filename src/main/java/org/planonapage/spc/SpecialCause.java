package org.planonapage.spc;

/**
 * Why a point is more than noise.
 *
 * @param rule the first rule that it meets
 * @param side of a trend the way it goes; of the other rules the side of the centre
 * @param points how many points make the signal: of a trend or a shift all of its run, also those after this point; of
 *     two of three the 2 or 3 beyond a near limit; outside limits 1
 */
public record SpecialCause(Rule rule, Side side, int points) {

    /** What it is, within a sentence: "falling for 7 figures in a row", "below the normal range". */
    public String inWords() {
        boolean high = side == Side.HIGH;
        return switch (rule) {
            case OUTSIDE_LIMITS -> (high ? "above" : "below") + " the normal range";
            case TREND -> (high ? "rising" : "falling") + " for " + points + " figures in a row";
            case TWO_OF_THREE -> "close to the " + (high ? "upper" : "lower") + " edge of the normal range";
            case SHIFT -> points + " figures in a row " + (high ? "above" : "below") + " the average";
        };
    }

    /** The rules in their order: the first that a point meets is its rule. */
    public enum Rule {
        /** Strictly beyond a limit. */
        OUTSIDE_LIMITS("outside limits"),
        /** One of a run of points of which each is strictly above, or each strictly below, the one before it. */
        TREND("trend"),
        /** Beyond a near limit, among three successive points on that side of which at least two are so. */
        TWO_OF_THREE("two of three"),
        /** One of a run of points strictly on one side of the centre. */
        SHIFT("shift");

        private final String word;

        Rule(String word) {
            this.word = word;
        }

        /** The word of screens and files: "two of three". */
        public String word() {
            return word;
        }
    }
}
