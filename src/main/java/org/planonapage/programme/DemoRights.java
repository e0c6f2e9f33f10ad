package org.planonapage.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.DemoAccount;
import org.planonapage.security.DemoMode;
import org.planonapage.security.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each demo account its role in every programme, and two of them posts; the administrator gets none. */
@Component
public class DemoRights {

    private static final Map<DemoAccount, Role> ROLES = Map.of(
            DemoAccount.MEMBER, Role.MEMBER,
            DemoAccount.BOARD, Role.BOARD,
            DemoAccount.LEAD, Role.LEAD,
            DemoAccount.RISK, Role.RISK_OWNER,
            DemoAccount.DATA, Role.DATA_OFFICER,
            DemoAccount.MANAGER, Role.MANAGER);

    /** The posts that accounts hold wherever a programme has them, by their codes: those of the fictional council. */
    private static final Map<DemoAccount, List<String>> POSTS = Map.of(
            DemoAccount.LEAD, List.of("front-door", "fieldwork"),
            DemoAccount.RISK, List.of("principal", "workforce"));

    private final DemoMode mode;
    private final JdbcClient database;
    private final RoleGrants grants;

    DemoRights(DemoMode mode, JdbcClient database, RoleGrants grants) {
        this.mode = mode;
        this.database = database;
        this.grants = grants;
    }

    /**
     * Gives the roles that are missing; does nothing in production. To be called whenever packs have been loaded: it may be
     * called as often as one likes.
     */
    @Transactional
    public void grantAll() {
        if (mode.isOn()) {
            List<String> programmes = database.sql("SELECT programme FROM programme")
                    .query((row, number) -> row.getString("programme"))
                    .list();
            Set<String> demo = Set.copyOf(database.sql("SELECT username FROM account WHERE demo")
                    .query(String.class)
                    .list());
            // A real account may have the name of one of the demonstration's.
            programmes.forEach(programme -> ROLES.forEach((account, role) -> {
                if (demo.contains(account.username())) {
                    grants.give(new Username(account.username()), role, new ProgrammeId(programme), "start");
                }
            }));
            POSTS.forEach((account, posts) -> posts.forEach(post -> hold(account, post)));
        }
    }

    private void hold(DemoAccount account, String post) {
        database.sql("""
                        INSERT IGNORE INTO post_holding (account_id, programme, post_code, since)
                        SELECT account.id, post.programme, post.code, '2020-01-01' FROM account
                        JOIN post ON post.code = ? WHERE account.username = ? AND account.demo""").params(post, account.username()).update();
    }
}
