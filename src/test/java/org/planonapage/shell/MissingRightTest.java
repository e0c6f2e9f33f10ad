package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingRightTest {

    @ParameterizedTest
    @CsvSource({
        "data, data officer or manager",
        "metrics/visits/figures/2015-05, data officer or manager",
        "actions/4.10/judgement, the post that leads it",
        "risks/R1/review, the post that owns it",
        "risks/new, risk owner or manager",
        "edit, the role manager",
        "themes/1/edit, the role manager",
        "manage/settings, the role manager",
        "round/preview, the role manager",
        "somewhere, another role"
    })
    void namesTheRightThatIsMissing(String page, String right) {
        assertThat(MissingRight.sentence(page)).contains(right);
    }
}
