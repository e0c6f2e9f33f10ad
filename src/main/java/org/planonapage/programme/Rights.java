package org.planonapage.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.exchange.Loaders;
import org.planonapage.history.Snapshots;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.AccountRights;
import org.planonapage.security.DemoMode;
import org.planonapage.security.Inviters;
import org.planonapage.security.Username;
import org.planonapage.security.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the account that is signed in may do. Rights are always today's, also when the past is read: their tables are not
 * versioned. They are one indexed statement in a snapshot. Services ask by {@code @PreAuthorize("@rights.reads(#programme)")}.
 */
@Component("rights")
public class Rights implements Loaders, Inviters {

    private static final String ROLES = """
            SELECT granted.role FROM account
            JOIN role_grant granted ON granted.account_id = account.id AND granted.programme = :programme
            WHERE account.username = :username AND NOT account.disabled AND (:demo OR NOT account.demo)""";

    private static final String PROGRAMMES = """
            SELECT DISTINCT granted.programme FROM account
            JOIN role_grant granted ON granted.account_id = account.id
            WHERE account.username = :username AND NOT account.disabled AND (:demo OR NOT account.demo)
            ORDER BY granted.programme""";

    private static final String HOLDERS = """
            SELECT DISTINCT account.username FROM account
            JOIN role_grant granted ON granted.account_id = account.id
            WHERE granted.programme = :programme AND granted.role IN (:roles) AND NOT account.disabled AND (:demo OR NOT account.demo)
            ORDER BY account.username""";

    private static final String ROLES_ANYWHERE = """
            SELECT DISTINCT granted.role FROM account
            JOIN role_grant granted ON granted.account_id = account.id
            WHERE account.username = :username AND NOT account.disabled AND (:demo OR NOT account.demo)""";

    private final JdbcClient database;
    private final ObjectProvider<AccountRights> accounts;
    private final DemoMode mode;

    /** @param accounts asked late, since it asks this for who may invite */
    Rights(JdbcClient database, ObjectProvider<AccountRights> accounts, DemoMode mode) {
        this.database = database;
        this.accounts = accounts;
        this.mode = mode;
    }

    /** Whether the viewer may read what is published of the programme; false for nobody, and for an unknown programme. */
    public boolean reads(ProgrammeId programme) {
        return has(Right.READ, programme);
    }

    /** Whether the viewer may read also what is not published yet. */
    public boolean readsUnpublished(ProgrammeId programme) {
        return has(Right.READ_UNPUBLISHED, programme);
    }

    /** Whether the viewer may write all of the programme and give out its roles. */
    @Override
    public boolean manages(ProgrammeId programme) {
        return has(Right.MANAGE, programme);
    }

    /** Whether the viewer keeps the people, organisation and settings of the programme: its managers and the administrator. */
    public boolean keeps(ProgrammeId programme) {
        return manages(programme) || accounts.getObject().administers();
    }

    @Override
    public boolean mayInvite() {
        return rolesAnywhere().stream().anyMatch(role -> role.has(Right.MANAGE));
    }

    @Override
    public boolean loads(ProgrammeId programme) {
        return has(Right.LOAD, programme);
    }

    /** Whether one of the viewer's roles in the programme has the right. */
    public boolean has(Right right, ProgrammeId programme) {
        return roles(programme).stream().anyMatch(role -> role.has(right));
    }

    /** The viewer's roles in the programme; empty when there is none, or nobody is signed in. */
    public Set<Role> roles(ProgrammeId programme) {
        return Viewer.current()
                .map(viewer -> new Asked(viewer.username(), programme))
                .map(asked -> Snapshots.once(asked, () -> roles(asked)))
                .orElse(Set.of());
    }

    private record Asked(String username, ProgrammeId programme) {}

    private Set<Role> roles(Asked asked) {
        return database.sql(ROLES)
                .param("demo", mode.isOn())
                .param("programme", asked.programme().value())
                .param("username", asked.username())
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .set();
    }

    /** The accounts that have the right in the programme, by name; for telling them what happened. */
    public Set<Username> holders(Right right, ProgrammeId programme) {
        return database.sql(HOLDERS)
                .param("demo", mode.isOn())
                .param("programme", programme.value())
                .param(
                        "roles",
                        Stream.of(Role.values())
                                .filter(role -> role.has(right))
                                .map(Role::name)
                                .toList())
                .query((row, number) -> new Username(row.getString("username")))
                .set();
    }

    /** The viewer's roles in any programme; empty when there is none, or nobody is signed in. */
    public Set<Role> rolesAnywhere() {
        return Viewer.current().stream()
                .flatMap(viewer -> database
                        .sql(ROLES_ANYWHERE)
                        .param("demo", mode.isOn())
                        .param("username", viewer.username())
                        .query(String.class)
                        .list()
                        .stream())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The programmes in which the viewer has a role, by short name; every role reads. */
    public List<ProgrammeId> readable() {
        return Viewer.current().stream()
                .flatMap(viewer -> database
                        .sql(PROGRAMMES)
                        .param("demo", mode.isOn())
                        .param("username", viewer.username())
                        .query(String.class)
                        .list()
                        .stream())
                .map(ProgrammeId::new)
                .toList();
    }
}
