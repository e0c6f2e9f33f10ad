package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionPoolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "useServerPrepStmts=true",
                "useServerPrepStmts=1",
                "useServerPrepStmts",
                "USESERVERPREPSTMTS=TRUE",
                "sslMode=disable&useServerPrepStmts=true"
            })
    void refusesStatementsPreparedOnTheServer(String setting) {
        assertThatThrownBy(() -> open("jdbc:mariadb://127.0.0.1:1/plan?" + setting))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("take the setting out of the address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"connectionTimeZone=Europe/London", "timezone=LOCAL"})
    void refusesAnotherTimeZone(String setting) {
        assertThatThrownBy(() -> open("jdbc:mariadb://127.0.0.1:1/plan?" + setting))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("kept in UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1/plan", "jdbc:mariadb://127.0.0.1", "nonsense"})
    void refusesAnAddressThatNamesNoMariaDbOrNoSchema(String url) {
        assertThatThrownBy(() -> open(url))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("jdbc:mariadb://host:3306/plan");
    }

    @Test
    void saysWhatKeepsTheServerFromBeingUsed() {
        assertThatThrownBy(() -> open("jdbc:mariadb://127.0.0.1:1/plan"))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("Connection refused")
                .hasMessageContaining("whether the server runs")
                .hasMessageNotContaining("secret");
    }

    private static void open(String url) {
        ConnectionPool.open(url, "plan", "secret", 1).close();
    }
}
