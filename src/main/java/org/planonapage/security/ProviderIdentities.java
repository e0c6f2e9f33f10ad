package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which account belongs to whom at an OpenID provider. An account is bound to the first person who comes with its address, by
 * the provider's lasting name for the person; from then on nobody else gets in, whatever address the provider gives him.
 */
@Component
class ProviderIdentities {

    private final JdbcClient database;
    private final SecurityLog log;
    private final Clock clock;

    ProviderIdentities(JdbcClient database, SecurityLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** The user name of the account that is bound to the person; empty while none is. */
    Optional<String> account(String issuer, String subject) {
        return database.sql("""
                        SELECT a.username FROM provider_identity p JOIN account a ON a.id = p.account_id
                        WHERE p.issuer = ? AND p.subject = ?""").params(issuer, subject).query(String.class).optional();
    }

    /** Binds the account to the person, unless it is bound to somebody else there. Gives back whether it is theirs now. */
    boolean bind(String issuer, String subject, Account account) {
        boolean bound = database.sql("INSERT IGNORE INTO provider_identity (issuer, subject, account_id, bound_at)"
                                + " VALUES (?, ?, ?, ?)")
                        .params(issuer, subject, account.id(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (bound) {
            log.record(
                    SecurityEventKind.ACCOUNT,
                    null,
                    account.username(),
                    account.username() + " is bound to one person of " + issuer);
        }
        return bound;
    }

    /** Lets the next person who comes with its address have the account: it was given a new link. */
    void release(Account account) {
        database.sql("DELETE FROM provider_identity WHERE account_id = ?")
                .param(account.id())
                .update();
    }
}
