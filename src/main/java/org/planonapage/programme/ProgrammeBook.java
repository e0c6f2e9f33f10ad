package org.planonapage.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.planonapage.security.Username;
import org.planonapage.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes themselves as they are kept: made by the administrator, with facts and settings that their managers keep too. */
@Service
public class ProgrammeBook {

    private static final int MOST = 500;

    private final JdbcClient database;
    private final ProgrammeRepository programmes;
    private final PeopleRows people;
    private final RoleGrants grants;
    private final Entries entries;
    private final Submissions submissions;
    private final ProgrammeTurn turn;
    private final SecurityLog log;

    ProgrammeBook(
            JdbcClient database,
            ProgrammeRepository programmes,
            PeopleRows people,
            RoleGrants grants,
            Entries entries,
            Submissions submissions,
            ProgrammeTurn turn,
            SecurityLog log) {
        this.database = database;
        this.programmes = programmes;
        this.people = people;
        this.grants = grants;
        this.entries = entries;
        this.submissions = submissions;
        this.turn = turn;
        this.log = log;
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
        List<Mistake> mistakes = new ArrayList<>();
        ProgrammeId programme = read(mistakes, "name", () -> new ProgrammeId(draft.name()));
        Username manager = read(mistakes, "manager", () -> known(draft.manager()));
        if (programme == null || manager == null) {
            throw new RefusedException(mistakes);
        }
        return turn.run(programme, () -> createInTurn(programme, draft, manager));
    }

    private ProgrammeId createInTurn(ProgrammeId programme, ProgrammeDraft draft, Username manager) {
        if (isOnRecord(programme)) {
            throw new RefusedException(
                    List.of(new Mistake("name", "There is a programme of this short name already; choose another.")));
        }
        Map<String, String> cells =
                Map.of("name", programme.value(), "title", draft.title(), "council", draft.council());
        String who = Viewer.current().map(Viewer::username).orElseThrow();
        List<Mistake> mistakes =
                entries.write(programme, List.of(new Entry("programme", cells, "")), who, "New programme " + programme);
        if (!mistakes.isEmpty()) {
            throw new RefusedException(mistakes);
        }
        log.record(SecurityEventKind.PROGRAMME, programme.value(), "makes the programme " + programme);
        grants.give(manager, Role.MANAGER, programme, who);
        return programme;
    }

    private Username known(String typed) {
        Username username = Username.parse(typed);
        if (!people.isAccount(username)) {
            throw new IllegalArgumentException("There is no account “" + username + "”; invite the person first.");
        }
        return username;
    }

    private boolean isOnRecord(ProgrammeId programme) {
        return programmes.findByProgramme(programme.value()).isPresent();
    }

    private static <T> @Nullable T read(List<Mistake> mistakes, String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException wrong) {
            mistakes.add(new Mistake(field, String.valueOf(wrong.getMessage())));
            return null;
        }
    }

    /**
     * A programme's facts and settings as their form says them, by the columns of the pack's table.
     *
     * @throws UnknownProgrammeException when there is none of that name
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public Fields settings(ProgrammeId programme) {
        if (!isOnRecord(programme)) {
            throw UnknownProgrammeException.never(programme);
        }
        return submissions.open(FormKeys.settings(programme));
    }

    /** Puts facts and settings on record, unless something is wrong with them or somebody changed them meanwhile. */
    @PreAuthorize("@rights.keeps(#programme)")
    public Outcome save(ProgrammeId programme, Fields read, Fields typed) {
        Outcome outcome = submissions.submit(FormKeys.settings(programme), read, typed);
        if (outcome instanceof Outcome.Saved) {
            read.differences(typed)
                    .forEach(setting -> log.note(kind(setting), programme.value(), changed(setting, read, typed)));
        }
        return outcome;
    }

    private static SecurityEventKind kind(String setting) {
        return setting.equals("small_numbers") ? SecurityEventKind.SMALL_NUMBERS : SecurityEventKind.SETTINGS;
    }

    private static String changed(String setting, Fields read, Fields typed) {
        return "changes %s from “%s” to “%s”"
                .formatted(setting.replace('_', ' '), read.get(setting), typed.get(setting));
    }
}
