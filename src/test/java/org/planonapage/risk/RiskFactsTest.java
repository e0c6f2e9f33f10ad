package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskFactsTest {

    @ParameterizedTest
    @CsvSource({
        "demand is up, posts stay empty, late visits, 'Because demand is up, there is a risk that posts stay empty, leading to late visits.'",
        "'because of low pay in the county,', posts stay empty., , 'Because of low pay in the county, there is a risk that posts stay empty.'",
        "Because demand is up., There is a risk that posts stay empty, leading to late visits;, 'Because demand is up, there is a risk that posts stay empty, leading to late visits.'",
        ", , late visits, It would lead to late visits.",
        ", , , ''"
    })
    void saysEachOpeningOnce(
            @Nullable String cause, @Nullable String event, @Nullable String consequence, String sentence) {
        RiskFacts facts =
                new RiskFacts(1, "R1", "Posts", cause, event, consequence, null, null, null, null, null, null, 1);
        assertThat(facts.inWords()).isEqualTo(sentence);
    }
}
