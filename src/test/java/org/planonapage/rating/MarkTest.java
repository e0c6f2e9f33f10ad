package org.planonapage.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void greenIsBetterThanAmberAndCompleteBetterThanGreen() {
        assertThat(Mark.GREEN.isBetterThan(Mark.AMBER)).isTrue();
        assertThat(Mark.COMPLETE.isBetterThan(Mark.GREEN)).isTrue();
        assertThat(Mark.RED.isBetterThan(Mark.AMBER)).isFalse();
    }

    @Test
    void saysNothingWhereOneIsNotJudged() {
        assertThat(Mark.NONE.isBetterThan(Mark.RED)).isFalse();
        assertThat(Mark.RED.isBetterThan(Mark.NONE)).isFalse();
    }
}
