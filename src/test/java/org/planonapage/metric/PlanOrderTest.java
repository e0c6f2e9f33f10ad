package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planonapage.links.ReferenceCard;

class PlanOrderTest {

    @Test
    void countsAsThePlanCounts() {
        assertThat(Stream.of(now("10 Ten"), now("4.10 Later"), now("2 Two"), now("4.9 Earlier"), now("Untitled"))
                        .sorted(PlanOrder.BY_TITLE))
                .extracting(ReferenceCard::title)
                .containsExactly("2 Two", "4.9 Earlier", "4.10 Later", "10 Ten", "Untitled");
    }

    @Test
    void putsTheEditionThatIsReadBeforeThoseThatEnded() {
        ReferenceCard ended = new ReferenceCard(1, "1.2 One telephone number", "actions/1.2", "phase-1", false);
        assertThat(Stream.of(ended, now("2 Practice")).min(PlanOrder.BY_TITLE)).contains(now("2 Practice"));
    }

    private static ReferenceCard now(String title) {
        return new ReferenceCard(2, title, "themes/2", "phase-4", true);
    }
}
