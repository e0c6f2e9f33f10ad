package org.planonapage.programme;

import java.sql.Date;
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

/** Writes who holds which post, and logs each time that it changes. */
@Component
class PostHoldings {

    private final JdbcClient database;
    private final SecurityLog log;

    PostHoldings(JdbcClient database, SecurityLog log) {
        this.database = database;
        this.log = log;
    }

    /** Gives the post from that day on; for a holder, says anew from which. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Username account, String post, LocalDate since, ProgrammeId programme) {
        int written = database.sql("""
                        INSERT INTO post_holding (account_id, programme, post_code, since)
                        SELECT id, ?, ?, ? FROM account WHERE username = ?
                        ON DUPLICATE KEY UPDATE since = VALUES(since)""")
                .params(programme.value(), post, Date.valueOf(since), account.value())
                .update();
        if (written > 0) {
            log.record(
                    SecurityEventKind.RIGHTS,
                    programme.value(),
                    "%s holds the post %s of %s from %s".formatted(account, post, programme, Dates.inWords(since)));
        }
    }

    /** Takes the post away, if the account has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Username account, String post, ProgrammeId programme) {
        int withdrawn = database.sql("""
                        DELETE FROM post_holding WHERE programme = ? AND post_code = ?
                        AND account_id = (SELECT id FROM account WHERE username = ?)""")
                .params(programme.value(), post, account.value())
                .update();
        if (withdrawn == 1) {
            log.record(
                    SecurityEventKind.RIGHTS,
                    programme.value(),
                    "%s no longer holds the post %s of %s".formatted(account, post, programme));
        }
    }
}
