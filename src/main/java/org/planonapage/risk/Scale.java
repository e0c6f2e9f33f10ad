package org.planonapage.risk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;

/**
 * How a council reads likelihood and impact: five steps of each with their weights, bands of scores, cells that belong to
 * another band than their product, and how much risk is accepted. A scale is never changed; a council that
 * changes its mind writes the next one.
 *
 * @param number of the council's scales, from 1; 0 for {@link #USUAL}
 * @param likelihood five levels, the least likely first
 * @param impact five levels, the least bad first
 * @param bands two to six, the lowest first
 * @param cells the bands of cells that do not follow their product; mostly empty
 * @param appetite the highest score that is accepted, or null where none was published
 */
public record Scale(
        int number,
        List<Level> likelihood,
        List<Level> impact,
        List<Band> bands,
        Map<Cell, Band> cells,
        @Nullable Integer appetite) {

    /** How many levels likelihood and impact have. */
    public static final int LEVELS = 5;

    /** {@link #USUAL} by the columns of a pack. */
    static final Map<String, String> USUAL_TEXTS = Map.of(
            "likelihood",
            "Rare; Unlikely; Possible; Likely; Almost certain",
            "impact",
            "Minor; Moderate; Serious; Major; Severe",
            "bands",
            "Low from 1 every 12 months; Medium from 5 every 6 months; High from 10 every 3 months;"
                    + " Very high from 15 every 1 month");

    /** What a score is read by when its source names no scale: the bands that most councils use, and no appetite. */
    public static final Scale USUAL = ScaleForm.read(0, new Fields(USUAL_TEXTS));

    /** A square of the matrix; both from 1 to 5. */
    public record Cell(int likelihood, int impact) {}

    public Scale {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        bands = List.copyOf(bands);
        cells = Map.copyOf(cells);
    }

    /**
     * A scale as packs write it; {@link ScaleText} says how.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and what is allowed
     */
    static Scale of(
            int number,
            String likelihood,
            String impact,
            String bands,
            @Nullable String cells,
            @Nullable Integer appetite) {
        List<Level> likely = ScaleText.levels(likelihood);
        List<Level> bad = ScaleText.levels(impact);
        List<Band> named = ScaleText.bands(bands);
        Scale scale = new Scale(
                number, likely, bad, named, cells == null ? Map.of() : ScaleText.cells(cells, named), appetite);
        scale.checkReach();
        return scale;
    }

    private void checkReach() {
        if (bands.getFirst().least() > weigh(1, 1)) {
            throw new IllegalArgumentException("The first band begins at "
                    + bands.getFirst().least() + ", above the lowest score, " + weigh(1, 1) + "; begin it there.");
        }
        if (bands.getLast().least() > highest()) {
            throw new IllegalArgumentException(
                    "The last band begins at " + bands.getLast().least() + ", above the highest score, " + highest()
                            + "; no risk could be in it.");
        }
        if (appetite != null && (appetite < 1 || appetite > highest())) {
            throw new IllegalArgumentException(
                    "The accepted level is a score from 1 to " + highest() + ", the highest that is accepted.");
        }
    }

    /** The product of the weights of two levels. */
    public int weigh(int likely, int bad) {
        return likelihood.get(likely - 1).weight() * impact.get(bad - 1).weight();
    }

    /** The highest score: 25 where each level counts its own number. */
    public int highest() {
        return weigh(LEVELS, LEVELS);
    }

    /** The band of a score by its value alone. */
    public Band band(int score) {
        return bands.reversed().stream()
                .filter(band -> band.least() <= score)
                .findFirst()
                .orElse(bands.getFirst());
    }

    /** The band of a square of the matrix. */
    public Band band(Cell cell) {
        return Objects.requireNonNullElseGet(cells.get(cell), () -> band(weigh(cell.likelihood(), cell.impact())));
    }

    /** Whether a score is more than is accepted; false where no appetite was published. */
    public boolean isAbove(int score) {
        return appetite != null && score > appetite;
    }

    /**
     * The same scale with the appetite of the one in force, where a score means the same on both: where their levels weigh
     * alike. A score of another kind of scale is held against the appetite that it was given under.
     */
    Scale accepting(Scale inForce) {
        return weighsAs(inForce) ? new Scale(number, likelihood, impact, bands, cells, inForce.appetite) : this;
    }

    /** Whether a score means the same on both. */
    boolean weighsAs(Scale other) {
        return weights(likelihood).equals(weights(other.likelihood))
                && weights(impact).equals(weights(other.impact));
    }

    private static List<Integer> weights(List<Level> levels) {
        return levels.stream().map(Level::weight).toList();
    }

    /** "15 to 25", of one of its bands. */
    public String range(Band band) {
        int index = bands.indexOf(band);
        int most = index + 1 < bands.size() ? bands.get(index + 1).least() - 1 : highest();
        return most == band.least() ? Integer.toString(most) : band.least() + " to " + most;
    }
}
