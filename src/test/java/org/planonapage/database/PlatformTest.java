package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64, linux", "Mac OS X, aarch64, osx"})
    void knowsThePlatformsThatHaveAPackage(String system, String processor, String folder) {
        assertThat(new Platform(system, processor).folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "FreeBSD, amd64", "Windows 11, amd64"})
    void saysHowToNameAServerWhereThereIsNone(String system, String processor) {
        assertThatThrownBy(() -> new Platform(system, processor).folder())
                .isInstanceOf(NoDatabaseException.class)
                .hasMessage("There is no packaged MariaDB for " + system + " on " + processor
                        + ": name a server with PLAN_DATABASE_URL, PLAN_DATABASE_USER and PLAN_DATABASE_PASSWORD.");
    }
}
