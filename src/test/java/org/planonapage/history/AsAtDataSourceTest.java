package org.planonapage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class AsAtDataSourceTest {

    private static final String MOMENT = "SELECT @@system_versioning_asof";
    private static final AsAt NEW_YEAR = new AsAt(LocalDate.of(2014, 1, 1));

    @Autowired
    private DataSource connections;

    @Test
    void readsTheEndOfTheDay() {
        assertThat(NEW_YEAR.read(this::moment)).isEqualTo("2014-01-01 23:59:59.999999");
    }

    @Test
    void returnsToNow() {
        NEW_YEAR.read(this::moment);
        assertThat(moments()).containsOnly("DEFAULT");
    }

    @Test
    void returnsToNowAfterAFailedStatement() {
        assertThatThrownBy(
                () -> NEW_YEAR.read(() -> new JdbcTemplate(connections).queryForList("SELECT nothing FROM x")));
        assertThat(moments()).containsOnly("DEFAULT");
    }

    @Test
    void returnsToNowWhenAStatementsConnectionIsClosed() {
        NEW_YEAR.read(() -> {
            try (var rows = JdbcClient.create(connections).sql(MOMENT).query(String.class).stream()) {
                return rows.count();
            }
        });
        assertThat(moments()).containsOnly("DEFAULT");
        assertThat(moments("SELECT @@session.tx_read_only")).containsOnly("0");
    }

    @Test
    void writesNothingInThePast() {
        assertThatThrownBy(() -> NEW_YEAR.read(() -> new JdbcTemplate(connections)
                        .update("INSERT INTO `change` (made_by, reason) VALUES ('test', 'test')")))
                .hasMessageContaining("READ ONLY");
    }

    private String moment() {
        return String.valueOf(new JdbcTemplate(connections).queryForObject(MOMENT, String.class));
    }

    private List<String> moments() {
        return moments(MOMENT);
    }

    /** The answer of several connections of the pool, held at once so that no two are the same. */
    private List<String> moments(String sql) {
        try (Connection one = connections.getConnection();
                Connection two = connections.getConnection();
                Connection three = connections.getConnection()) {
            return Stream.of(one, two, three)
                    .map(connection -> ask(connection, sql))
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String ask(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
