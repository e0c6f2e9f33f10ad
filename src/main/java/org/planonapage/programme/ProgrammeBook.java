package org.planonapage.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Username;
import org.planonapage.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes themselves as they are kept: made by the administrator, with facts and settings that their managers keep too. */
@Service
@Transactional
public class ProgrammeBook {

    private static final int MOST = 500;
    private static final int MOST_SMALL_NUMBERS = 50;
    private static final int PENCE = 2;
    private static final int DIGITS_KEPT = 6;

    private final JdbcClient database;
    private final RecordWrites writes;
    private final RoleGrants grants;
    private final PeopleRows people;

    ProgrammeBook(JdbcClient database, RecordWrites writes, RoleGrants grants, PeopleRows people) {
        this.database = database;
        this.writes = writes;
        this.grants = grants;
        this.people = people;
    }

    /** All programmes, by council and title, at most {@value #MOST}. */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public List<ListedProgramme> all() {
        return database.sql("""
                        SELECT p.programme, p.title, p.council, p.closed_on, COUNT(DISTINCT g.account_id) AS people,
                               COUNT(DISTINCT IF(g.role = 'MANAGER', g.account_id, NULL)) AS managers
                        FROM programme p LEFT JOIN role_grant g ON g.programme = p.programme
                        GROUP BY p.programme, p.title, p.council, p.closed_on ORDER BY p.council, p.title LIMIT ?
                        """)
                .param(MOST)
                .query((row, number) -> new ListedProgramme(
                        new ProgrammeId(row.getString("programme")),
                        row.getString("title"),
                        row.getString("council"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("people"),
                        row.getInt("managers")))
                .list();
    }

    /**
     * Makes an empty programme with its first manager.
     *
     * @throws RefusedException with all that is wrong
     */
    @PreAuthorize("@accountRights.administers()")
    public ProgrammeId create(ProgrammeDraft draft) {
        Checks checks = new Checks();
        checked(checks, "name", () -> new ProgrammeId(draft.name()));
        checks.filled("title", draft.title(), "the programme's title")
                .filled("council", draft.council(), "the council's name");
        checked(checks, "manager", () -> {
            if (!people.isAccount(Username.parse(draft.manager()))) {
                throw new IllegalArgumentException(
                        "There is no account “" + draft.manager() + "”; invite the person first.");
            }
        });
        checks.done();
        ProgrammeId programme = new ProgrammeId(draft.name());
        writes.insert(
                "programme",
                programme,
                new RecordWrites.Row()
                        .set("name", programme.value())
                        .set("title", draft.title().strip())
                        .set("council", draft.council().strip()),
                "programme " + programme);
        grants.give(
                Username.parse(draft.manager()),
                Role.MANAGER,
                programme,
                Viewer.current().map(Viewer::username).orElseThrow());
        return programme;
    }

    private static void checked(Checks checks, String field, Runnable value) {
        try {
            value.run();
        } catch (IllegalArgumentException wrong) {
            checks.that(false, field, String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * What can be changed of a programme.
     *
     * @throws UnknownProgrammeException when there is none of that name
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public SettingsDraft settings(ProgrammeId programme) {
        return database.sql("SELECT * FROM programme WHERE programme = ?")
                .param(programme.value())
                .query((row, number) -> new SettingsDraft(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("council"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getBoolean("fictional"),
                        row.getBigDecimal("budget"),
                        Checks.orBlank(row.getString("budget_note")),
                        Checks.orBlank(row.getString("note")),
                        row.getObject("small_numbers", Integer.class)))
                .optional()
                .orElseThrow(() -> UnknownProgrammeException.never(programme));
    }

    /** With as many digits as the record keeps, so that equal budgets read alike. */
    private static @Nullable BigDecimal inStore(@Nullable BigDecimal budget) {
        return budget == null ? null : budget.setScale(DIGITS_KEPT, RoundingMode.UNNECESSARY);
    }

    /** @throws RefusedException with all that is wrong, or when somebody else has changed it */
    @PreAuthorize("@rights.keeps(#programme)")
    public void save(ProgrammeId programme, SettingsDraft draft) {
        int withheld = Objects.requireNonNullElse(draft.smallNumbers(), 0);
        new Checks()
                .filled("title", draft.title(), "the programme's title")
                .filled("council", draft.council(), "the council's name")
                .notBelowZero("budget", draft.budget(), "A budget is not below 0; write the pounds that may be spent.")
                .that(
                        draft.budget() == null
                                || draft.budget().stripTrailingZeros().scale() <= PENCE,
                        "budget",
                        "A budget is written in pounds and pence.")
                .atMost("budgetNote", draft.budgetNote(), 500)
                .atMost("note", draft.note(), Checks.LONG)
                .that(
                        withheld >= 0 && withheld <= MOST_SMALL_NUMBERS,
                        "smallNumbers",
                        "Counts up to " + MOST_SMALL_NUMBERS + " can be withheld; 0 withholds none.")
                .done();
        long id = database.sql("SELECT id FROM programme WHERE programme = ?")
                .param(programme.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> UnknownProgrammeException.never(programme));
        writes.update(
                "programme",
                programme,
                id,
                draft.version(),
                new RecordWrites.Row()
                        .set("title", draft.title().strip())
                        .set("council", draft.council().strip())
                        .set("closed_on", draft.closedOn())
                        .set("fictional", draft.fictional() ? Boolean.TRUE : null)
                        .set("budget", inStore(draft.budget()))
                        .set("budget_note", Checks.orNull(draft.budgetNote()))
                        .set("note", Checks.orNull(draft.note()))
                        .set("small_numbers", draft.smallNumbers()),
                "facts and settings of the programme");
    }
}
