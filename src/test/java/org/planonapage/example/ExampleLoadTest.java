package org.planonapage.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Exampleshire goes in by the one door; what is loaded here is rolled back. */
@SpringBootTest
@WithMockUser(authorities = "OPERATOR")
class ExampleLoadTest {

    @Autowired
    private PackImporter importer;

    @Test
    @Transactional
    void isAcceptedWhole() {
        ImportOutcome outcome = importer.load(ExamplePack.of(7, YearMonth.of(2025, 1)), "test");
        assertThat(outcome.added()).isGreaterThan(100_000);
        assertThat(outcome.unchanged()).isZero();
    }
}
