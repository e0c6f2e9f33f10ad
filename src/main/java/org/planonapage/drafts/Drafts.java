package org.planonapage.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed and is not saved yet: kept for each account, so that a lost session or a restart loses nothing. */
@Service
public class Drafts {

    /** A form of an account that is older is not offered any more. */
    private static final int DAYS_KEPT = 30;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what is typed, in place of what was kept of the form before. */
    @Transactional
    @PreAuthorize("@rights.reads(#form.programme()) or @rights.keeps(#form.programme())")
    public void keep(FormKey form, Fields read, Fields typed) {
        database.sql("""
                        REPLACE INTO kept_draft (username, programme, path, as_read, as_typed, kept_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        who(),
                        form.programme().value(),
                        form.path(),
                        json.writeValueAsString(read.texts()),
                        json.writeValueAsString(typed.texts()),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** What the account that is signed in has kept of the form; empty when nothing, or when it was long ago. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#form.programme()) or @rights.keeps(#form.programme())")
    public Optional<Draft> find(FormKey form) {
        return database.sql("""
                        SELECT as_read, as_typed, kept_at FROM kept_draft
                        WHERE username = ? AND programme = ? AND path = ? AND kept_at > ? - INTERVAL ? DAY""")
                .params(who(), form.programme().value(), form.path(), Timestamp.from(clock.instant()), DAYS_KEPT)
                .query((row, number) -> new Draft(
                        fields(row.getString(1)),
                        fields(row.getString(2)),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }

    /** The paths of the forms that the account has begun in the programme and not saved, the latest first; at most 50. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public List<String> begun(ProgrammeId programme) {
        return database.sql("""
                        SELECT path FROM kept_draft WHERE username = ? AND programme = ? AND kept_at > ? - INTERVAL ? DAY
                        ORDER BY kept_at DESC LIMIT 50""")
                .params(who(), programme.value(), Timestamp.from(clock.instant()), DAYS_KEPT)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Forgets what was kept of the form. */
    @Transactional
    @PreAuthorize("@rights.reads(#form.programme()) or @rights.keeps(#form.programme())")
    public void forget(FormKey form) {
        database.sql("DELETE FROM kept_draft WHERE username = ? AND programme = ? AND path = ?")
                .params(who(), form.programme().value(), form.path())
                .update();
    }

    private Fields fields(String text) {
        return new Fields(json.readValue(text, TEXTS));
    }

    private static String who() {
        return Viewer.current().map(Viewer::username).orElseThrow();
    }
}
