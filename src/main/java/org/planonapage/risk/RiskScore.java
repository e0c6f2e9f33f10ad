package org.planonapage.risk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planonapage.risk.Scale.Cell;

/**
 * Likelihood and impact, read by the scale that they were given with.
 *
 * @param likelihood from 1 to 5
 * @param impact from 1 to 5
 * @param published the score that the source prints although it is not the product; null where it is
 */
public record RiskScore(
        Scale scale, int likelihood, int impact, @Nullable Integer published) {

    private static final Pattern LEVEL = Pattern.compile("[1-5]");

    /** @throws IllegalArgumentException with a sentence when a level or the score lies off the scale */
    public RiskScore {
        checkLevel("likelihood", likelihood);
        checkLevel("impact", impact);
        if (published != null && (published < 1 || published > scale.highest())) {
            throw new IllegalArgumentException(
                    "A score of " + published + " is off the scale; it runs from 1 to " + scale.highest() + ".");
        }
        if (published != null && published == scale.weigh(likelihood, impact)) {
            published = null;
        }
    }

    private static void checkLevel(String what, int level) {
        if (level < 1 || level > Scale.LEVELS) {
            throw new IllegalArgumentException(
                    "A " + what + " of " + level + " is off the scale; it runs from 1 to 5.");
        }
    }

    /** The score of two levels as they stand in a form; empty while one of them is not chosen. */
    public static Optional<RiskScore> typed(Scale scale, String likelihood, String impact) {
        return LEVEL.matcher(likelihood).matches() && LEVEL.matcher(impact).matches()
                ? Optional.of(new RiskScore(scale, Integer.parseInt(likelihood), Integer.parseInt(impact), null))
                : Optional.empty();
    }

    /** The score as published, else the product of the weights. */
    public int value() {
        return published != null ? published : product();
    }

    /** The product of the weights. */
    public int product() {
        return scale.weigh(likelihood, impact);
    }

    /** Whether the score is the product, as it is unless the source prints another. */
    public boolean isProduct() {
        return published == null;
    }

    /** Where it stands in the matrix. */
    public Cell cell() {
        return new Cell(likelihood, impact);
    }

    /** The band of its square; of a published score that is not the product, the band of that score. */
    public Band band() {
        return published == null ? scale.band(cell()) : scale.band(published);
    }

    /** Whether it is more than is accepted; false where no appetite was published. */
    public boolean isAboveAppetite() {
        return scale.isAbove(value());
    }

    /** "Likely (4) × major (4)". */
    public String inWords() {
        return scale.likelihood().get(likelihood - 1).label() + " (" + likelihood + ") × "
                + scale.impact().get(impact - 1).label().toLowerCase(java.util.Locale.UK) + " (" + impact + ")";
    }
}
