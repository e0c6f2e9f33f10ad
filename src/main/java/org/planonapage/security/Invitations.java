package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.mail.Mail;
import org.planonapage.mail.MailFailedException;
import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-time links by which people come to an account, or to a new password. A link works once, for a week; a newer one
 * replaces an older. Only hashes are kept.
 */
@Service
@Transactional
public class Invitations {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SecurityLog log;
    private final AccountRights rights;
    private final Mail mail;
    private final ProviderIdentities identities;
    private final Clock clock;

    Invitations(
            JdbcClient database,
            AccountRepository accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SecurityLog log,
            AccountRights rights,
            Mail mail,
            ProviderIdentities identities,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.log = log;
        this.rights = rights;
        this.mail = mail;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Makes an account without any role, and the link to it. Only the administrator sees the link: that of a manager is mailed
     * to the person, or whoever sees it could choose the password and act as that person. Where no mail is sent it is shown.
     *
     * @param email null when none is known
     * @throws AccountRefusedException when the user name or the address is taken, or the link cannot be mailed
     */
    @PreAuthorize("@accountRights.invites()")
    public InvitationLink invite(Username username, DisplayName name, @Nullable Email email) {
        if (accounts.existsByUsername(username.value())) {
            throw new AccountRefusedException("There is an account “" + username
                    + "” already. Choose another name, or give" + " that account its role.");
        }
        if (email != null && accounts.existsByEmail(email.value())) {
            throw new AccountRefusedException("Another account already uses the address " + email.value() + ".");
        }
        boolean mailed = mail.isOn() && !rights.administers();
        if (mailed && email == null) {
            throw new AccountRefusedException("Enter an e-mail address. The link is sent to it.");
        }
        Account account = accounts.save(Account.invited(username, name, email, clock.instant()));
        log.record(SecurityEventKind.INVITATION, null, username + " is invited");
        InvitationLink link = link(account, username);
        return mailed ? mailed(link, name, Objects.requireNonNull(email)) : link;
    }

    private InvitationLink mailed(InvitationLink link, DisplayName name, Email email) {
        try {
            mail.send(email.value(), "Your account for Plan on a Page", """
                    Dear %s,

                    You have been invited to Plan on a Page. Your user name is %s.

                    Choose your password at %s

                    The link works once, until %s. If you did not expect it, ignore this e-mail.
                    """.formatted(
                    name.value(), link.username(), mail.link(link.path().substring(1)), Dates.inWords(link.until())));
        } catch (MailFailedException failed) {
            throw new AccountRefusedException("The e-mail could not be sent, so no account was made. Try again later.");
        }
        return link.sentTo(email);
    }

    /**
     * Makes a new link for an account that exists: because the last was lost, or the password is forgotten. The password
     * of today, which whoever saw the last link may have chosen, works no longer, and the account is bound to nobody at an
     * OpenID provider.
     *
     * @throws AccountRefusedException when there is no such account, or it is disabled or a demonstration's
     */
    @PreAuthorize("@accountRights.administers()")
    public InvitationLink renew(Username username) {
        Account account =
                accounts.findByUsername(username.value()).orElseThrow(() -> AccountRefusedException.unknown(username));
        if (account.isDisabled()) {
            throw new AccountRefusedException("This account is disabled. Enable it first.");
        }
        if (account.row().demo()) {
            throw new AccountRefusedException("Demonstration accounts share one password, so they need no link.");
        }
        database.sql("UPDATE account SET password = NULL WHERE id = ?")
                .param(account.id())
                .update();
        identities.release(account);
        log.record(SecurityEventKind.INVITATION, null, username + " was given a new link");
        return link(account, username);
    }

    InvitationLink link(Account account, Username username) {
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        database.sql("DELETE FROM invitation WHERE account_id = ? AND used_at IS NULL")
                .param(account.id())
                .update();
        database.sql("INSERT INTO invitation (token_hash, account_id, made_at, made_by) VALUES (?, ?, ?, ?)")
                .params(
                        token.hash(),
                        account.id(),
                        Timestamp.from(now),
                        Viewer.current().map(Viewer::username).orElse("start"))
                .update();
        return new InvitationLink(username, "/invitation?token=" + token.value(), now.plus(VALID));
    }

    /** The account that the token opens now, or empty when the link was used, is too old, was replaced, or never was. */
    @Transactional(readOnly = true)
    public Optional<AccountRow> opens(String token) {
        return database.sql("""
                        SELECT a.username FROM invitation i JOIN account a ON a.id = i.account_id
                        WHERE i.token_hash = ? AND i.used_at IS NULL AND i.made_at > ? AND NOT a.disabled
                        """)
                .params(new OneTimeToken(token).hash(), oldest())
                .query(String.class)
                .optional()
                .flatMap(accounts::findByUsername)
                .map(Account::row);
    }

    /**
     * Gives the account its password and uses the link up, both or neither.
     *
     * @throws AccountRefusedException when the link does not work, or no longer
     */
    public void accept(String token, NewPassword password) {
        AccountRow invited = opens(token)
                .filter(account ->
                        database.sql("UPDATE invitation SET used_at = ? WHERE token_hash = ? AND used_at IS NULL")
                                        .params(Timestamp.from(clock.instant()), new OneTimeToken(token).hash())
                                        .update()
                                == 1)
                .orElseThrow(() -> new AccountRefusedException(
                        "This link no longer works. Each link works once, for 7 days. Ask for a new one."));
        accounts.findByUsername(invited.username().value())
                .orElseThrow()
                .choose(encoder.encode(password.value()), clock.instant());
        throttle.forget(true, invited.username().value());
        log.record(
                SecurityEventKind.PASSWORD,
                null,
                invited.username().value(),
                invited.username() + " chose a password by a link");
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(VALID));
    }
}
