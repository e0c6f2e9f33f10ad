package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-time links by which a production installation gets its first administrator. A link works once, for a day, and
 * only while there is no administrator; a newer link replaces an older. Only hashes are kept.
 */
@Service
public class SetupLinks {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final SecurityLog log;
    private final DemoMode mode;
    private final Invitations invitations;
    private final Clock clock;

    SetupLinks(
            JdbcClient database,
            AccountRepository accounts,
            PasswordEncoder encoder,
            SecurityLog log,
            DemoMode mode,
            Invitations invitations,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.encoder = encoder;
        this.log = log;
        this.mode = mode;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A new link's path, "/setup?token=…", or empty in demo mode and where there is an administrator already. */
    @Transactional
    public Optional<String> issue() {
        if (mode.isOn() || hasAdministrator()) {
            return Optional.empty();
        }
        OneTimeToken token = OneTimeToken.fresh();
        database.sql("DELETE FROM setup_link WHERE used_at IS NULL").update();
        database.sql("INSERT INTO setup_link (token_hash, created_at) VALUES (?, ?)")
                .params(token.hash(), Timestamp.from(clock.instant()))
                .update();
        return Optional.of("/setup?token=" + token.value());
    }

    /**
     * A link by which an administrator who has forgotten the password chooses another, "/invitation?token=…": for whoever can
     * restart the application. The password of before works until it is used. Empty where there is no such administrator.
     */
    @Transactional
    public Optional<String> reset(String name) {
        return accounts.findByUsername(Username.parse(name).value())
                .filter(account -> account.isAdministrator() && !account.isDisabled() && !mode.isOn())
                .map(account -> {
                    Username username = Username.parse(name);
                    log.record(
                            SecurityEventKind.INVITATION,
                            null,
                            "start",
                            username + " was given a new link by --plan.administrator.reset");
                    return invitations.link(account, username).path();
                });
    }

    /** Whether the token opens the set-up now. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return !mode.isOn()
                && !hasAdministrator()
                && database.sql(
                                        "SELECT COUNT(*) FROM setup_link WHERE token_hash = ? AND used_at IS NULL AND created_at > ?")
                                .params(new OneTimeToken(token).hash(), oldest())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /**
     * Creates the first administrator and uses the link up, both or neither.
     *
     * @throws SetupLinkException when the link does not work, or no longer
     */
    @Transactional
    public void use(String token, Username username, NewPassword password) {
        int used = database.sql(
                        "UPDATE setup_link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND created_at > ?")
                .params(Timestamp.from(clock.instant()), new OneTimeToken(token).hash(), oldest())
                .update();
        if (used != 1 || mode.isOn() || hasAdministrator()) {
            throw new SetupLinkException();
        }
        if (accounts.existsByUsername(username.value())) {
            throw new IllegalArgumentException("There is an account “" + username + "” already. Choose another name.");
        }
        accounts.save(Account.administrator(username, encoder.encode(password.value()), clock.instant()));
        log.record(
                SecurityEventKind.FIRST_ADMINISTRATOR,
                null,
                username.value(),
                username + " becomes the first administrator");
    }

    private boolean hasAdministrator() {
        return accounts.existsByAdministratorTrueAndDemoFalseAndDisabledFalse();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(VALID));
    }
}
