package org.planonapage.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where the database is.
 *
 * @param home the folder of the embedded server: its data, its unpacked programs, its log
 * @param programs the folder into which the server's programs are unpacked, shared by any number of homes; null for one
 *     inside {@code home}
 * @param restore a backup from which the embedded server is to begin, or null for none
 * @param backups the folder of the backups; null for one inside {@code home}
 * @param database the server to use instead of the embedded one; its url null for the embedded one
 */
@ConfigurationProperties("plan")
record DatabaseSettings(
        @DefaultValue("data") Path home,
        @Nullable Path programs,
        @Nullable Path restore,
        @Nullable Path backups,
        @DefaultValue Server database) {

    /**
     * A MariaDB server, 10.11 or newer.
     *
     * @param url a JDBC address, {@code jdbc:mariadb://host:3306/plan}, or null
     * @param user the application's own user
     * @param password its password
     * @param connections at most how many are held open
     */
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Name("connections") @DefaultValue("10") int connections) {}

    Path backupsOrDefault() {
        return backups == null ? home.resolve("backups") : backups;
    }

    Path programsOrDefault() {
        return programs == null ? home.resolve("programs") : programs;
    }
}
