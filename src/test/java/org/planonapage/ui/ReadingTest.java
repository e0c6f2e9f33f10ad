package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading READING =
            new Reading("shire", LocalDate.of(2015, 5, 1), null, null, Map.of("unit", "north"));

    @Test
    void keepsTheDayAndLeavesTheOptionsOfThisPageBehind() {
        assertThat(READING.href("metrics")).isEqualTo("shire/metrics?asAt=2015-05-01");
        assertThat(READING.href("")).isEqualTo("shire?asAt=2015-05-01");
    }

    @Test
    void bringsTheOptionThatAPathNames() {
        assertThat(READING.href("metrics/timely?unit=east"))
                .startsWith("shire/metrics/timely?")
                .contains("asAt=2015-05-01")
                .contains("unit=east");
        assertThat(READING.withAsAt(null).href("metrics/timely?unit=east")).isEqualTo("shire/metrics/timely?unit=east");
    }
}
