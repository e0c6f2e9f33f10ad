package org.planonapage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the organisation with the versions that forms have to hand back, each sort in one query. */
@Component
class DraftRows {

    private static final int MOST = 500;
    private static final int MOST_MEETINGS = 200;

    private final JdbcClient database;

    DraftRows(JdbcClient database) {
        this.database = database;
    }

    List<UnitDraft> units(ProgrammeId programme) {
        return rows(
                "SELECT * FROM unit WHERE programme = ? ORDER BY name LIMIT ?",
                programme,
                MOST,
                row -> new UnitDraft(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getObject("parent_id", Long.class),
                        text(row, "note")));
    }

    List<PostDraft> posts(ProgrammeId programme) {
        return rows(
                "SELECT * FROM post WHERE programme = ? ORDER BY title LIMIT ?",
                programme,
                MOST,
                row -> new PostDraft(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getObject("unit_id", Long.class)));
    }

    List<BodyDraft> bodies(ProgrammeId programme) {
        return rows(
                "SELECT * FROM body WHERE programme = ? ORDER BY name LIMIT ?",
                programme,
                MOST,
                row -> new BodyDraft(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("code"),
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        text(row, "chair"),
                        text(row, "rhythm"),
                        text(row, "note")));
    }

    List<MeetingDraft> meetings(ProgrammeId programme) {
        String sql = "SELECT * FROM meeting WHERE programme = ? ORDER BY held_on DESC, id LIMIT ?";
        return rows(
                sql,
                programme,
                MOST_MEETINGS,
                row -> new MeetingDraft(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("body_id"),
                        row.getObject("held_on", LocalDate.class),
                        MeetingKind.valueOf(row.getString("kind")),
                        text(row, "note")));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, ProgrammeId programme, int most, Reader<T> reader) {
        return database.sql(sql)
                .params(programme.value(), most)
                .query((row, number) -> reader.read(row))
                .list();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Checks.orBlank(text);
    }
}
