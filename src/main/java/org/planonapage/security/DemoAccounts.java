package org.planonapage.security;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the demo accounts that are absent, before anything else at start needs them. */
@Component
class DemoAccounts {

    private final DemoMode mode;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoAccounts(DemoMode mode, AccountRepository accounts, PasswordEncoder encoder, Clock clock) {
        this.mode = mode;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    @Transactional
    public void create() {
        if (!mode.isOn()) {
            return;
        }
        for (DemoAccount account : DemoAccount.values()) {
            if (!accounts.existsByUsername(account.username())) {
                accounts.save(Account.of(account, hash(), clock.instant()));
            }
        }
    }

    private String hash() {
        return encoder.encode(DemoAccount.PASSWORD);
    }
}
