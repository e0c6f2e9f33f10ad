package org.planonapage.security;

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
    private final RightsLog log;

    OwnAccount(AccountRepository accounts, PasswordEncoder encoder, SignInThrottle throttle, RightsLog log) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.log = log;
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
     * Changes the viewer's password. A wrong {@code current} counts as a failed sign-in.
     *
     * @throws WrongPasswordException when {@code current} is not the password of today
     * @throws AccountRefusedException when there were too many attempts, there is no password, or it is a demonstration's
     */
    @Transactional(noRollbackFor = WrongPasswordException.class)
    @PreAuthorize("isAuthenticated()")
    public void change(String current, NewPassword password) {
        Account account = own();
        if (throttle.mustWait(account.username())) {
            throw new AccountRefusedException("There were too many attempts. Wait 15 minutes, then try again.");
        }
        if (account.passwordHash() == null) {
            throw new AccountRefusedException("This account has no password here: it signs in through its provider.");
        }
        if (!encoder.matches(current, account.passwordHash())) {
            throttle.failed(account.username());
            throw new WrongPasswordException();
        }
        account.choose(encoder.encode(password.value()));
        throttle.succeeded(account.username());
        log.record(account.username() + " changes the password");
    }

    private Account own() {
        return Viewer.current()
                .flatMap(viewer -> accounts.findByUsername(viewer.username()))
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new AccountRefusedException("Your account is not open any more."));
    }
}
