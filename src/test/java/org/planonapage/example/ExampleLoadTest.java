package org.planonapage.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.RolledBack;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Exampleshire goes in by the one door; what is loaded here is rolled back. */
@SpringBootTest
@WithMockUser(authorities = "OPERATOR")
class ExampleLoadTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private ProgrammeTurn turn;

    @Test
    void isAcceptedWhole() {
        RolledBack.run(turn, new ProgrammeId(ExamplePack.PROGRAMME), () -> {
            ImportOutcome outcome = importer.load(ExamplePack.of(7, YearMonth.of(2025, 1)), "test");
            assertThat(outcome.added()).isGreaterThan(100_000);
            assertThat(outcome.unchanged()).isZero();
        });
    }
}
