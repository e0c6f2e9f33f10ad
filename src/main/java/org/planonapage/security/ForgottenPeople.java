package org.planonapage.security;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets people who have left. Their account goes with all that is kept of it; what they did stays, under the name "a
 * former member of staff 17", which is the same wherever they did something.
 */
@Service
@Transactional
public class ForgottenPeople {

    /** Where a user name says who did something. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "change", List.of("made_by"),
            "security_event", List.of("who"),
            "invitation", List.of("made_by"),
            "backup", List.of("made_by"),
            "round", List.of("opened_by", "published_by"),
            "round_form", List.of("handed_in_by", "returned_by"));

    private static final String OF_ACCOUNTS = """
            SELECT table_name, column_name FROM information_schema.key_column_usage
            WHERE table_schema = DATABASE() AND referenced_table_name = 'account'""";

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final SecurityLog log;

    ForgottenPeople(JdbcClient database, AccountRepository accounts, SecurityLog log) {
        this.database = database;
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * Forgets the holder of an account that was disabled before.
     *
     * @return the name under which what they did stays
     * @throws AccountRefusedException when there is no such account, or it is not disabled
     */
    @PreAuthorize("@accountRights.administers()")
    public String forget(Username username) {
        Account account =
                accounts.findByUsername(username.value()).orElseThrow(() -> AccountRefusedException.unknown(username));
        if (!account.isDisabled()) {
            throw new AccountRefusedException(
                    "Disable the account first. You can forget people only after they have left.");
        }
        String pseudonym = "a former member of staff " + account.id();
        NAMED.forEach(
                (table, columns) -> columns.forEach(column -> rename(table, column, username.value(), pseudonym)));
        renameInLog(account, pseudonym);
        database.sql("DELETE FROM kept_draft WHERE username = ?")
                .param(username.value())
                .update();
        deleteAccount(account.id());
        log.record(SecurityEventKind.ACCOUNT, null, pseudonym + " is forgotten: the account and its data are deleted");
        return pseudonym;
    }

    private void rename(String table, String column, String from, String to) {
        database.sql("UPDATE `%s` SET `%s` = ? WHERE `%2$s` = ?".formatted(table, column))
                .params(to, from)
                .update();
    }

    /** The sentences of the log name accounts too; a name within a longer name is another's. */
    private void renameInLog(Account account, String pseudonym) {
        String name = "(?<![a-z0-9._@-])" + Pattern.quote(account.username()) + "(?![a-z0-9_@-]|\\.[a-z0-9])";
        database.sql("UPDATE security_event SET what = REPLACE(what, ?, '') WHERE what LIKE '%is invited'")
                .param(" (" + account.displayName() + ")")
                .update();
        database.sql("UPDATE security_event SET what = REGEXP_REPLACE(what, ?, ?) WHERE INSTR(what, ?) > 0")
                .params(name, pseudonym, account.username())
                .update();
    }

    private void deleteAccount(long id) {
        database.sql(OF_ACCOUNTS)
                .query((row, number) -> "DELETE FROM `%s` WHERE `%s` = ?".formatted(row.getString(1), row.getString(2)))
                .list()
                .forEach(delete -> database.sql(delete).param(id).update());
        database.sql("DELETE FROM account WHERE id = ?").param(id).update();
    }
}
