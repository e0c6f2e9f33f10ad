package org.planonapage.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;

    @Column(name = "password")
    private @Nullable String passwordHash;

    private String displayName;
    private @Nullable String email;
    private boolean administrator;
    private boolean demo;
    private boolean disabled;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    /** Sign-ins from before are over. */
    private @Nullable Instant validFrom;

    protected Account() {}

    private Account(
            Username username,
            String displayName,
            @Nullable String passwordHash,
            boolean administrator,
            boolean demo,
            Instant createdAt) {
        this.username = username.value();
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.administrator = administrator;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    static Account administrator(Username username, String passwordHash, Instant createdAt) {
        return new Account(username, "Administrator", passwordHash, true, false, createdAt);
    }

    static Account of(DemoAccount account, String passwordHash, Instant createdAt) {
        return new Account(
                new Username(account.username()),
                account.title(),
                passwordHash,
                account == DemoAccount.ADMIN,
                true,
                createdAt);
    }

    /** Somebody who cannot sign in yet: the password is chosen by whoever holds the link. */
    static Account invited(Username username, DisplayName name, @Nullable Email email, Instant createdAt) {
        Account account = new Account(username, name.value(), null, false, false, createdAt);
        account.email = email == null ? null : email.value();
        return account;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    /**
     * Gives it a password, and ends the sign-ins by the one before.
     *
     * @throws AccountRefusedException for a demo account, whose password everybody has to know
     */
    void choose(String newPasswordHash, Instant at) {
        if (demo) {
            throw new AccountRefusedException("Demonstration accounts share one password, which can’t be changed.");
        }
        passwordHash = newPasswordHash;
        endSignIns(at);
    }

    void rename(DisplayName name, @Nullable Email address) {
        displayName = name.value();
        email = address == null ? null : address.value();
    }

    @Nullable
    String email() {
        return email;
    }

    void disable(Instant at) {
        disabled = true;
        endSignIns(at);
    }

    /** Every sign-in from before that moment is over, also when the account is enabled again. */
    void endSignIns(Instant at) {
        validFrom = at;
    }

    void enable() {
        disabled = false;
    }

    void administrate(boolean from) {
        administrator = from;
    }

    AccountRow row() {
        AccountState state = disabled
                ? AccountState.DISABLED
                : passwordHash == null && lastSignInAt == null ? AccountState.INVITED : AccountState.ACTIVE;
        return new AccountRow(new Username(username), displayName, email, administrator, demo, state, lastSignInAt);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Whether it may sign in: demo accounts, whose password is public, only in demo mode. */
    boolean isUsable(DemoMode mode) {
        return !disabled && (mode.isOn() || !demo);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    /** Null while nobody has chosen one. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isAdministrator() {
        return administrator;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }
}
