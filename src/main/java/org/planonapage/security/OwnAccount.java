package org.planonapage.security;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody sees and does with the account by which they are signed in. */
@Service
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SecurityLog log;
    private final Clock clock;

    OwnAccount(
            AccountRepository accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.log = log;
        this.clock = clock;
    }

    /** The viewer's account. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public AccountRow account() {
        return own().row();
    }

    /** Whether the viewer has a password here; one who signs in through an OpenID provider may have none. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean hasPassword() {
        return own().passwordHash() != null;
    }

    /**
     * Changes the viewer's password, and signs the account out everywhere else. A wrong {@code current} counts as a failed sign-in.
     *
     * @throws WrongPasswordException when {@code current} is not the password of today
     * @throws AccountRefusedException when there were too many attempts, there is no password, or it is a demonstration's
     */
    @Transactional(noRollbackFor = WrongPasswordException.class)
    @PreAuthorize("isAuthenticated()")
    public void change(String current, NewPassword password) {
        Account account = own();
        if (account.passwordHash() == null) {
            throw new AccountRefusedException(
                    "This account has no password here. It signs in through your organisation.");
        }
        SignInThrottle.Place here = SignInThrottle.Place.signedIn();
        if (!throttle.begin(account.username(), here)) {
            throw new AccountRefusedException("There have been too many attempts. Wait 15 minutes and try again.");
        }
        if (!encoder.matches(current, account.passwordHash())) {
            throw new WrongPasswordException();
        }
        Instant now = clock.instant();
        account.choose(encoder.encode(password.value()), now);
        SignIn.renew(account.username(), now);
        throttle.succeeded(account.username(), here);
        log.record(SecurityEventKind.PASSWORD, null, account.username() + " changed their password");
    }

    /** Signs the viewer's account out everywhere but here. */
    @PreAuthorize("isAuthenticated()")
    public void endOtherSignIns() {
        Account account = own();
        Instant now = clock.instant();
        account.endSignIns(now);
        SignIn.renew(account.username(), now);
        log.record(SecurityEventKind.ACCOUNT, null, account.username() + " signed out everywhere else");
    }

    private Account own() {
        return Viewer.current()
                .flatMap(viewer -> accounts.findByUsername(viewer.username()))
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new AccountRefusedException("Your account is no longer active."));
    }
}
