package org.planonapage.security;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the account that is signed in may do above all programmes. The database is asked each time, so that a right ends
 * with the account and not with its session. Services ask by {@code @PreAuthorize("@accountRights.administers()")}.
 */
@Component("accountRights")
public class AccountRights {

    private final JdbcClient database;
    private final DemoMode mode;
    private final List<Inviters> inviters;

    AccountRights(JdbcClient database, DemoMode mode, List<Inviters> inviters) {
        this.database = database;
        this.mode = mode;
        this.inviters = inviters;
    }

    /** Whether the viewer is the administrator of the whole; false for nobody. */
    public boolean administers() {
        return Viewer.current().filter(this::isAdministrator).isPresent();
    }

    private boolean isAdministrator(Viewer viewer) {
        return database.sql("""
                        SELECT COUNT(*) FROM account
                        WHERE username = ? AND administrator AND NOT disabled AND (NOT demo OR ?)
                        """)
                        .params(viewer.username(), mode.isOn())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Whether the viewer may make accounts for people who have none. */
    public boolean invites() {
        return administers() || inviters.stream().anyMatch(Inviters::mayInvite);
    }
}
