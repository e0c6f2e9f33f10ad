package org.planonapage.programme;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.planonapage.security.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who has which role, and logs each time that it changes. */
@Component
class RoleGrants {

    private final JdbcClient database;
    private final SecurityLog log;
    private final Clock clock;

    RoleGrants(JdbcClient database, SecurityLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** Gives the role unless the account has it already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Username account, Role role, ProgrammeId programme, String by) {
        int given = database.sql("""
                        INSERT IGNORE INTO role_grant (account_id, programme, role, since)
                        SELECT id, ?, ?, ? FROM account WHERE username = ?""")
                .params(programme.value(), role.name(), Date.valueOf(today()), account.value())
                .update();
        if (given == 1) {
            log.record(
                    SecurityEventKind.RIGHTS,
                    programme.value(),
                    by,
                    "%s becomes %s of %s".formatted(account, role.word(), programme));
        }
    }

    /** Takes the role away, if the account has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Username account, Role role, ProgrammeId programme, String by) {
        int withdrawn = database.sql("""
                        DELETE FROM role_grant WHERE programme = ? AND role = ?
                        AND account_id = (SELECT id FROM account WHERE username = ?)""")
                .params(programme.value(), role.name(), account.value())
                .update();
        if (withdrawn == 1) {
            log.record(
                    SecurityEventKind.RIGHTS,
                    programme.value(),
                    by,
                    "%s is no longer %s of %s".formatted(account, role.word(), programme));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
