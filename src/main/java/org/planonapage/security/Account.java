package org.planonapage.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;

    @Column(name = "password")
    private String passwordHash;

    private String displayName;
    private boolean administrator;
    private boolean demo;
    private boolean disabled;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    protected Account() {}

    private Account(
            Username username,
            String displayName,
            String passwordHash,
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

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void disable() {
        disabled = true;
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

    String passwordHash() {
        return passwordHash;
    }

    boolean isAdministrator() {
        return administrator;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }
}
