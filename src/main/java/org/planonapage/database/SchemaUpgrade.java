package org.planonapage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables of a database up to this version, whatever version left them. A migration that failed is tried again, since
 * each can run again; a database of a newer version is left alone.
 */
@Component
class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    @Override
    public void migrate(Flyway flyway) {
        refuseNewer(flyway);
        if (has(flyway, EnumSet.of(MigrationState.FAILED))) {
            forgetFailures(flyway);
        }
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway) {
        String newer = Arrays.stream(flyway.info().all())
                .filter(migration -> NEWER.contains(migration.getState()))
                .map(MigrationInfo::getScript)
                .collect(Collectors.joining(", "));
        if (!newer.isEmpty()) {
            throw new NoDatabaseException("A newer version of Plan on a Page wrote this database (" + newer
                    + "). Start that version, or restore a backup that this version made (--plan.restore=FILE).");
        }
    }

    private static boolean has(Flyway flyway, Set<MigrationState> states) {
        return Arrays.stream(flyway.info().all()).anyMatch(migration -> states.contains(migration.getState()));
    }

    private static void forgetFailures(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + flyway.getConfiguration().getTable() + " WHERE success = 0");
        } catch (SQLException failure) {
            throw new NoDatabaseException(
                    "The note of a failed upgrade could not be taken out of the database.", failure);
        }
    }
}
