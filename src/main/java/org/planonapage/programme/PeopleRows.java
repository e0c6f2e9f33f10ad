package org.planonapage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.AccountRow;
import org.planonapage.security.AccountState;
import org.planonapage.security.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has which role and post, each sort in one query. */
@Component
class PeopleRows {

    private static final int MOST = 1_000;

    /** A role of an account in a programme. */
    record Granted(AccountRow account, String programme, Person.HeldRole role) {}

    /** A post that an account holds. */
    record Held(String username, String programme, Person.HeldPost post) {}

    private static final String GRANTED = """
            SELECT a.username, a.display_name, a.email, a.administrator, a.demo, a.disabled, a.password IS NULL AS invited,
                   a.last_sign_in_at, g.programme, g.role, g.since
            FROM role_grant g JOIN account a ON a.id = g.account_id
            WHERE %s ORDER BY a.display_name, a.username, g.programme, g.since LIMIT :most""";

    private static final String HELD = """
            SELECT a.username, h.programme, h.post_code, COALESCE(p.title, h.post_code) AS title, h.since
            FROM post_holding h JOIN account a ON a.id = h.account_id
            LEFT JOIN post p ON p.programme = h.programme AND p.code = h.post_code
            WHERE %s ORDER BY title LIMIT :most""";

    private final JdbcClient database;

    PeopleRows(JdbcClient database) {
        this.database = database;
    }

    /** Who made the account's last link, unless that is an administrator or a manager of the programme. */
    Optional<String> strangerWhoInvited(Username account, ProgrammeId programme) {
        return database.sql("""
                        SELECT i.made_by FROM invitation i JOIN account a ON a.id = i.account_id
                        WHERE a.username = :account AND NOT EXISTS (
                            SELECT 1 FROM invitation newer WHERE newer.account_id = a.id AND newer.made_at > i.made_at)
                        AND NOT EXISTS (
                            SELECT 1 FROM account inviter
                            LEFT JOIN role_grant g ON g.account_id = inviter.id AND g.programme = :programme
                                AND g.role = 'MANAGER'
                            WHERE inviter.username = i.made_by AND (inviter.administrator OR g.role IS NOT NULL))
                        AND i.made_by <> 'start' LIMIT 1""")
                .param("account", account.value())
                .param("programme", programme.value())
                .query(String.class)
                .optional();
    }

    List<Granted> granted(ProgrammeId programme) {
        return granted("g.programme = :key", programme.value());
    }

    List<Granted> granted(Username account) {
        return granted("a.username = :key", account.value());
    }

    private List<Granted> granted(String where, String key) {
        return database.sql(GRANTED.formatted(where))
                .param("key", key)
                .param("most", MOST)
                .query((row, number) -> new Granted(
                        account(row),
                        row.getString("programme"),
                        new Person.HeldRole(Role.valueOf(row.getString("role")), day(row))))
                .list();
    }

    List<Held> held(ProgrammeId programme) {
        return held("h.programme = :key", programme.value());
    }

    List<Held> held(Username account) {
        return held("a.username = :key", account.value());
    }

    private List<Held> held(String where, String key) {
        return database.sql(HELD.formatted(where))
                .param("key", key)
                .param("most", MOST)
                .query((row, number) -> new Held(
                        row.getString("username"),
                        row.getString("programme"),
                        new Person.HeldPost(row.getString("post_code"), row.getString("title"), day(row))))
                .list();
    }

    boolean isAccount(Username account) {
        return database.sql("SELECT COUNT(*) FROM account WHERE username = ?")
                        .param(account.value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("since", LocalDate.class);
    }

    private static AccountRow account(ResultSet row) throws SQLException {
        @Nullable Timestamp last = row.getTimestamp("last_sign_in_at");
        AccountState state = row.getBoolean("disabled")
                ? AccountState.DISABLED
                : row.getBoolean("invited") && last == null ? AccountState.INVITED : AccountState.ACTIVE;
        return new AccountRow(
                new Username(row.getString("username")),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("administrator"),
                row.getBoolean("demo"),
                state,
                last == null ? null : last.toInstant());
    }
}
