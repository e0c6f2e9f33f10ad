package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskScoreTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, Low",
        "2, 2, 4, Low",
        "1, 5, 5, Medium",
        "3, 3, 9, Medium",
        "4, 3, 12, High",
        "5, 5, 25, Very high"
    })
    void isLikelihoodTimesImpact(int likelihood, int impact, int value, String band) {
        RiskScore score = new RiskScore(Scale.USUAL, likelihood, impact, null);
        assertThat(score.value()).isEqualTo(value);
        assertThat(score.band().name()).isEqualTo(band);
        assertThat(score.isProduct()).isTrue();
    }

    @Test
    void keepsAPublishedScoreThatIsNotTheProduct() {
        RiskScore score = new RiskScore(Scale.USUAL, 3, 3, 18);
        assertThat(score.value()).isEqualTo(18);
        assertThat(score.product()).isEqualTo(9);
        assertThat(score.isProduct()).isFalse();
        assertThat(score.band().name()).isEqualTo("Very high");
    }

    @Test
    void takesAPublishedScoreThatIsTheProductAsTheProduct() {
        assertThat(new RiskScore(Scale.USUAL, 3, 3, 9).isProduct()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "6, 3", "3, 0", "3, 6", "-1, 3"})
    void rejectsALevelOffTheScale(int likelihood, int impact) {
        assertThatThrownBy(() -> new RiskScore(Scale.USUAL, likelihood, impact, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs from 1 to 5");
    }

    @ParameterizedTest
    @CsvSource({"0", "26", "-4"})
    void rejectsScoreAboveTwentyFive(int score) {
        assertThatThrownBy(() -> new RiskScore(Scale.USUAL, 5, 5, score))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs from 1 to 25");
    }

    @Test
    void saysItInWords() {
        assertThat(new RiskScore(Scale.USUAL, 4, 5, null).inWords()).isEqualTo("Likely (4) × severe (5)");
    }
}
