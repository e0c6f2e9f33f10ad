package org.planonapage.security;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps in the database whether it is a demonstration's, and refuses to start it as the other: one start without thought
 * would give the accounts of a production known passwords.
 */
@Component
class RememberedMode {

    private final DemoMode mode;
    private final JdbcClient database;

    RememberedMode(DemoMode mode, JdbcClient database) {
        this.mode = mode;
        this.database = database;
    }

    /** @throws WrongModeException when the database was begun in the other mode */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void check() {
        database.sql(
                        "INSERT IGNORE INTO installation (id, demo) SELECT 1, ? AND NOT EXISTS (SELECT 1 FROM account WHERE NOT demo AND password IS NOT NULL)")
                .param(mode.isOn())
                .update();
        boolean demo = database.sql("SELECT demo FROM installation WHERE id = 1")
                .query(Boolean.class)
                .single();
        if (demo != mode.isOn()) {
            throw new WrongModeException(demo);
        }
    }
}
