package org.planonapage.security;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, as the administrator keeps them. What somebody else may see or do with an account is not here. */
@Service
@Transactional
public class Accounts {

    /** How many accounts stand on one page. */
    public static final int ON_A_PAGE = 25;

    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final SecurityLog log;
    private final Clock clock;

    Accounts(AccountRepository accounts, SignInThrottle throttle, SecurityLog log, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Accounts whose user name, name or address contains the words.
     *
     * @param words blank finds all
     * @param page from 1; a page beyond the last is empty
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public AccountPage page(String words, int page) {
        String pattern = "%" + words.strip().replaceAll("[!%_]", "!$0") + "%";
        Page<Account> found = accounts.search(pattern, PageRequest.of(Math.max(page, 1) - 1, ON_A_PAGE));
        return new AccountPage(
                found.map(Account::row).getContent(),
                Math.max(page, 1),
                Math.max(found.getTotalPages(), 1),
                found.getTotalElements());
    }

    /** @throws AccountRefusedException when there is none */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public AccountRow account(Username username) {
        return find(username).row();
    }

    /**
     * Takes every right from an account, from its next click on; what it did stays on record.
     *
     * @throws AccountRefusedException when there is none, or it is the viewer's own or the last administrator's
     */
    @PreAuthorize("@accountRights.administers()")
    public void disable(Username username) {
        Account account = find(username);
        refuseOwn(username, "disable");
        refuseLastAdministrator(account);
        if (!account.isDisabled()) {
            account.disable(clock.instant());
            log.record(SecurityEventKind.ACCOUNT, null, username + " is disabled");
        }
    }

    /**
     * Signs an account out everywhere, from each page's next request on.
     *
     * @throws AccountRefusedException when there is none
     */
    @PreAuthorize("@accountRights.administers()")
    public void endSignIns(Username username) {
        find(username).endSignIns(clock.instant());
        log.record(SecurityEventKind.ACCOUNT, null, username + " is signed out everywhere");
    }

    /** @throws AccountRefusedException when there is none */
    @PreAuthorize("@accountRights.administers()")
    public void enable(Username username) {
        Account account = find(username);
        if (account.isDisabled()) {
            account.enable();
            log.record(SecurityEventKind.ACCOUNT, null, username + " is enabled again");
        }
    }

    /**
     * Changes what people call the holder of an account, and the address for mail.
     *
     * @param email null when none is known
     * @throws AccountRefusedException when there is no such account, or another has the address
     */
    @PreAuthorize("@accountRights.administers()")
    public void rename(Username username, DisplayName name, @Nullable Email email) {
        Account account = find(username);
        if (email != null && !email.value().equals(account.email()) && accounts.existsByEmail(email.value())) {
            throw new AccountRefusedException("Another account has the address " + email.value() + " already.");
        }
        account.rename(name, email);
        log.record(SecurityEventKind.ACCOUNT, null, "the name or e-mail address of " + username + " is changed");
    }

    /**
     * Says whether an account keeps accounts, programmes and settings.
     *
     * @throws AccountRefusedException when there is none, or it is the viewer's own or the last administrator's
     */
    @PreAuthorize("@accountRights.administers()")
    public void administrate(Username username, boolean administrator) {
        Account account = find(username);
        if (account.isAdministrator() == administrator) {
            return;
        }
        if (!administrator) {
            refuseOwn(username, "remove administrator access from");
            refuseLastAdministrator(account);
        }
        account.administrate(administrator);
        log.record(
                SecurityEventKind.ACCOUNT,
                null,
                username + (administrator ? " was made an administrator" : " is no longer an administrator"));
    }

    /** Whose sign-ins failed of late, those who have to wait first; at most a hundred. */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public List<FailedSignIns> failing() {
        // What was typed and is nobody's name is told by the address it came from.
        return throttle.failing().stream()
                .filter(failing -> !failing.account() || accounts.existsByUsername(failing.who()))
                .toList();
    }

    /** Lets an account or an address try again at once. */
    @PreAuthorize("@accountRights.administers()")
    public void release(FailedSignIns failing) {
        throttle.forget(failing.account(), failing.who());
        log.record(
                SecurityEventKind.ACCOUNT,
                null,
                (failing.account() ? failing.who() : "The address " + failing.who()) + " was unlocked");
    }

    private Account find(Username username) {
        return accounts.findByUsername(username.value()).orElseThrow(() -> AccountRefusedException.unknown(username));
    }

    private static void refuseOwn(Username username, String what) {
        if (Viewer.current()
                .filter(viewer -> viewer.username().equals(username.value()))
                .isPresent()) {
            throw new AccountRefusedException(
                    "You cannot " + what + " your own account. Ask another administrator to do it.");
        }
    }

    private void refuseLastAdministrator(Account account) {
        List<Account> administrators = accounts.findByAdministratorTrueAndDisabledFalse();
        if (administrators.stream().allMatch(each -> each.username().equals(account.username()))
                && !administrators.isEmpty()) {
            throw new AccountRefusedException(
                    account.displayName() + " is the only administrator. Make someone else an administrator first.");
        }
    }
}
