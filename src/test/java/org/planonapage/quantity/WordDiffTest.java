package org.planonapage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.planonapage.quantity.WordDiff.Fate;
import org.planonapage.quantity.WordDiff.Part;

class WordDiffTest {

    @Test
    void tellsWhatWentBeforeWhatCameInItsPlace() {
        assertThat(WordDiff.between("Visit each child in 10 days", "Visit every child within 10 days")
                        .parts())
                .containsExactly(
                        new Part(Fate.STAYED, "Visit"),
                        new Part(Fate.WENT, "each"),
                        new Part(Fate.CAME, "every"),
                        new Part(Fate.STAYED, "child"),
                        new Part(Fate.WENT, "in"),
                        new Part(Fate.CAME, "within"),
                        new Part(Fate.STAYED, "10 days"));
    }

    @Test
    void takesBlanksBetweenWordsForOne() {
        assertThat(WordDiff.between(" Visit  children ", "Visit children").isSame())
                .isTrue();
    }

    @Test
    void seesNothingInTwoBlankTexts() {
        assertThat(WordDiff.between("", " ").parts()).isEmpty();
    }

    @Test
    void countsTheWordsThatStayForLikeness() {
        assertThat(WordDiff.likeness("a b c", "a b d")).isEqualTo(4.0 / 6, within(1e-12));
        assertThat(WordDiff.likeness("a", "b")).isZero();
        assertThat(WordDiff.likeness("", "")).isEqualTo(1);
    }
}
