package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.risk.Scale.Cell;

class ScaleTest {

    private static final String FIVE = "Rare; Unlikely; Possible; Likely; Almost certain";
    private static final String BANDS = "Low from 1 every 12 months; Medium from 5; High from 10; Very high from 15";

    @ParameterizedTest
    @CsvSource({
        "1, Low",
        "4, Low",
        "5, Medium",
        "9, Medium",
        "10, High",
        "12, High",
        "14, High",
        "15, Very high",
        "25, Very high"
    })
    void putsAScoreIntoItsBand(int score, String band) {
        assertThat(Scale.USUAL.band(score).name()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"Low, 1 to 4", "Medium, 5 to 9", "High, 10 to 14", "Very high, 15 to 25"})
    void tellsTheRangeOfABand(String name, String range) {
        Band band = Scale.USUAL.bands().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findAny()
                .orElseThrow();
        assertThat(Scale.USUAL.range(band)).isEqualTo(range);
    }

    @Test
    void multipliesTheWeightsAndNotTheNumbers() {
        Scale scale = Scale.of(1, "A; B; C; D = 6; E = 8", "a = 1; b = 2; c = 4; d = 8; e = 16", BANDS, null, 9);
        assertThat(scale.weigh(4, 3)).isEqualTo(24);
        assertThat(scale.highest()).isEqualTo(128);
    }

    @Test
    void letsASquareBelongToAnotherBandThanItsProduct() {
        Scale scale = Scale.of(1, FIVE, FIVE, BANDS, "1 x 5 High; 5x1 Low", null);
        assertThat(scale.band(new Cell(1, 5)).name()).isEqualTo("High");
        assertThat(scale.band(new Cell(5, 1)).name()).isEqualTo("Low");
        assertThat(scale.band(5).name()).isEqualTo("Medium");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "25, true"})
    void isAboveAppetiteFromTheScoreAfterIt(int score, boolean above) {
        assertThat(Scale.of(1, FIVE, FIVE, BANDS, null, 9).isAbove(score)).isEqualTo(above);
    }

    @Test
    void isNeverAboveAnAppetiteThatWasNotPublished() {
        assertThat(Scale.USUAL.isAbove(25)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 1 4", "3, 1 3 4", "4, 1 2 3 4", "6, 1 2 2 3 3 4"})
    void coloursTheHighestBandStrongest(int count, String tones) {
        String bands = java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(band -> "B" + band + " from " + band)
                .collect(java.util.stream.Collectors.joining("; "));
        assertThat(Scale.of(1, FIVE, FIVE, bands, null, null).bands().stream()
                        .map(band -> Integer.toString(band.tone()))
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(tones);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A; B; C; D             | Low from 1; High from 9    |               | 9  | You entered 4 levels. Enter five",
                "A; B; C; D; E; F       | Low from 1; High from 9    |               | 9  | You entered 6 levels",
                "A; B = 1; C; D; E      | Low from 1; High from 9    |               | 9  | counts no more than the level before it",
                "A; B; C; D; E          | All from 1                 |               | 9  | You entered 1 band",
                "A; B; C; D; E          | Low from 5; High from 4    |               | 9  | does not begin above the band before it",
                "A; B; C; D; E          | Low from 2; High from 9    |               | 9  | above the lowest score, 1",
                "A; B; C; D; E          | Low from 1; High from 26   |               | 9  | above the highest score, 25",
                "A; B; C; D; E          | Low, 1 to 4; High from 9   |               | 9  | is not a band",
                "A; B; C; D; E          | Low from 1; High from 9    | 1 x 6 High    | 9  | is not a cell",
                "A; B; C; D; E          | Low from 1; High from 9    | 1 x 5 Extreme | 9  | is no band; allowed: Low, High",
                "A; B; C; D; E          | Low from 1; High from 9    |               | 26 | The accepted level is a score from 1 to 25"
            })
    void refusesAScaleThatCannotBeRead(String levels, String bands, String cells, int appetite, String sentence) {
        assertThatThrownBy(() -> Scale.of(1, levels, FIVE, bands, cells, appetite))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
