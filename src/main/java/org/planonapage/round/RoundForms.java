package org.planonapage.round;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.HandedIn;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rounds and what was handed in to them, as they are stored. */
@Component
class RoundForms {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** A form as it lies in the tray. */
    record Stored(
            HandedIn form,
            String title,
            String by,
            Instant at,
            @Nullable String returned) {}

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RoundForms(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<Round> open(ProgrammeId programme) {
        return database.sql("SELECT * FROM round WHERE programme = ? AND open")
                .param(programme.value())
                .query((row, number) -> round(row))
                .optional();
    }

    /** All that are open, by their programmes: each has at most one. */
    Map<ProgrammeId, Round> allOpen() {
        Map<ProgrammeId, Round> all = new LinkedHashMap<>();
        database.sql("SELECT * FROM round WHERE open ORDER BY id")
                .query((row, number) -> Map.entry(new ProgrammeId(row.getString("programme")), round(row)))
                .list()
                .forEach(open -> all.put(open.getKey(), open.getValue()));
        return all;
    }

    /** The paths of what was handed in and not sent back. */
    Set<String> handedIn(Round round) {
        return database.sql("SELECT path FROM round_form WHERE round_id = ? AND returned_by IS NULL")
                .param(round.id())
                .query((row, number) -> row.getString(1))
                .set();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getString("body"),
                row.getDate("meeting_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                row.getString("note"),
                LocalDate.ofInstant(row.getTimestamp("opened_at").toInstant(), Dates.LONDON));
    }

    void begin(ProgrammeId programme, String body, LocalDate meetingOn, LocalDate dueOn, String note, String who) {
        database.sql("""
                        INSERT INTO round (programme, body, meeting_on, due_on, note, opened_by, opened_at)
                        VALUES (?, ?, ?, ?, NULLIF(?, ''), ?, ?)""")
                .params(
                        programme.value(),
                        body,
                        Date.valueOf(meetingOn),
                        Date.valueOf(dueOn),
                        note.strip(),
                        who,
                        Timestamp.from(clock.instant()))
                .update();
    }

    void end(Round round, String who) {
        database.sql("UPDATE round SET published_by = ?, published_at = ? WHERE id = ?")
                .params(who, Timestamp.from(clock.instant()), round.id())
                .update();
    }

    void put(Round round, String path, String title, Fields onRecord, Fields typed, String who) {
        database.sql("""
                        REPLACE INTO round_form (round_id, path, title, on_record, typed, handed_in_by, handed_in_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.id(),
                        path,
                        title,
                        json.writeValueAsString(onRecord.texts()),
                        json.writeValueAsString(typed.texts()),
                        who,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Everything in the tray of a round, by path, in the order in which it was handed in. */
    Map<String, Stored> all(Round round) {
        Map<String, Stored> all = new LinkedHashMap<>();
        database.sql("SELECT * FROM round_form WHERE round_id = ? ORDER BY handed_in_at, path")
                .param(round.id())
                .query((row, number) -> stored(row))
                .list()
                .forEach(stored -> all.put(stored.form().path(), stored));
        return all;
    }

    Optional<Fields> typed(Round round, String path) {
        return database.sql("SELECT typed FROM round_form WHERE round_id = ? AND path = ?")
                .params(round.id(), path)
                .query((row, number) -> fields(row.getString(1)))
                .optional();
    }

    /** Sends a form back. Gives back whether it was in the tray. */
    boolean sendBack(Round round, String path, String note, String who) {
        return database.sql("UPDATE round_form SET returned_by = ?, returned_note = ? WHERE round_id = ? AND path = ?")
                        .params(who, note, round.id(), path)
                        .update()
                == 1;
    }

    private Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new HandedIn(row.getString("path"), fields(row.getString("on_record")), fields(row.getString("typed"))),
                row.getString("title"),
                row.getString("handed_in_by"),
                row.getTimestamp("handed_in_at").toInstant(),
                row.getString("returned_note"));
    }

    private Fields fields(String text) {
        return new Fields(json.readValue(text, TEXTS));
    }
}
