package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.Stored;
import org.planonapage.TestPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The five programmes that the application brings with it, each loaded once more. */
@SpringBootTest
class BundledPacksTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    static List<String> packs() throws IOException {
        return TestPack.bundled();
    }

    @BeforeEach
    void loadOnce() throws IOException {
        for (String pack : packs()) {
            TestPack.bundled(pack).load(importer);
        }
    }

    @Test
    void areFive() throws IOException {
        assertThat(packs()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void writeNoRowOfHistoryTheSecondTime(String pack) throws IOException {
        Map<String, Long> history = Stored.history(database);
        Map<String, Long> unversioned = Stored.unversioned(database);
        ImportOutcome second = TestPack.bundled(pack).load(importer);
        assertThat(second.added()).isZero();
        assertThat(second.changed()).isZero();
        assertThat(second.unchanged()).isPositive();
        assertThat(Stored.history(database)).isEqualTo(history).containsKeys("programme", "action", "observation");
        assertThat(Stored.unversioned(database)).isEqualTo(unversioned).containsKeys("change", "pack_import");
    }
}
