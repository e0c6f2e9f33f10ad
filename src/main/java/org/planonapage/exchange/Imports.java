package org.planonapage.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of imports: which files brought which rows. It only grows. */
@Service
public class Imports {

    private static final int MOST_LISTED = 100;

    private final JdbcClient database;

    Imports(JdbcClient database) {
        this.database = database;
    }

    /** The imports behind changes, by the id of the change; a change that was no import has none. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, ImportRow> of(ProgrammeId programme, Collection<Long> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        record Found(long change, ImportRow row) {}
        List<Found> found = database.sql("""
                        SELECT i.change_id, i.id, UNIX_TIMESTAMP(c.made_at) AS made_at, c.made_by, i.source, i.file, i.sha256
                        FROM pack_import i JOIN `change` c ON c.id = i.change_id
                        WHERE i.programme = :programme AND i.change_id IN (:changes)
                        UNION ALL
                        SELECT u.change_id, i.id, UNIX_TIMESTAMP(c.made_at), c.made_by,
                               CONCAT(c.reason, ', back to what was said before'), i.file, i.sha256
                        FROM import_undo u JOIN pack_import i ON i.id = u.import_id JOIN `change` c ON c.id = u.change_id
                        WHERE i.programme = :programme AND u.change_id IN (:changes)
                        """)
                .param("programme", programme.value())
                .param("changes", changes)
                .query((row, number) -> new Found(row.getLong("change_id"), importRow(row)))
                .list();
        return found.stream().collect(Collectors.toMap(Found::change, Found::row));
    }

    /** Whether anything was ever loaded into the programme. */
    boolean any(String programme) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM pack_import WHERE programme = ?)")
                .param(programme)
                .query(Boolean.class)
                .single();
    }

    private static ImportRow importRow(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong("id"),
                Instant.ofEpochSecond(row.getLong("made_at")),
                row.getString("made_by"),
                row.getString("source"),
                row.getString("file"),
                row.getString("sha256"));
    }

    /** The latest imports of the programme, newest first, at most {@value #MOST_LISTED}. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.loads(#programme)")
    public List<EarlierImport> latest(ProgrammeId programme) {
        return database.sql("""
                        SELECT i.id, UNIX_TIMESTAMP(c.made_at) AS made_at, c.made_by, i.source, i.file, i.sha256,
                               i.added, i.changed, i.unchanged, UNIX_TIMESTAMP(uc.made_at) AS undone_at, uc.made_by AS undone_by
                        FROM pack_import i JOIN `change` c ON c.id = i.change_id
                        LEFT JOIN import_undo u ON u.import_id = i.id LEFT JOIN `change` uc ON uc.id = u.change_id
                        WHERE i.programme = :programme ORDER BY i.id DESC LIMIT :most
                        """)
                .param("programme", programme.value())
                .param("most", MOST_LISTED)
                .query((row, number) -> new EarlierImport(
                        importRow(row),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getString("undone_by") == null ? null : Instant.ofEpochSecond(row.getLong("undone_at")),
                        row.getString("undone_by")))
                .list();
    }

    /** The change by which an import of the programme wrote, or empty when there is no such import or it was undone. */
    Optional<Long> changeOf(ProgrammeId programme, long id) {
        return database.sql("""
                        SELECT change_id FROM pack_import
                        WHERE programme = ? AND id = ? AND id NOT IN (SELECT import_id FROM import_undo)
                        """).params(programme.value(), id).query(Long.class).optional();
    }

    /** The changes of the programme that count no longer: of imports that were undone, and those that undid them. */
    Set<Long> undone(ProgrammeId programme) {
        return Set.copyOf(database.sql("""
                        SELECT i.change_id FROM import_undo u JOIN pack_import i ON i.id = u.import_id WHERE i.programme = :programme
                        UNION ALL
                        SELECT u.change_id FROM import_undo u JOIN pack_import i ON i.id = u.import_id WHERE i.programme = :programme
                        """)
                .param("programme", programme.value())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(long change, Pack pack, PackHeader header, ImportPlan plan) {
        database.sql("""
                        INSERT INTO pack_import (change_id, programme, source, file, sha256, added, changed, unchanged)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        change,
                        header.programme(),
                        header.source(),
                        pack.source(),
                        pack.sha256(),
                        plan.added(),
                        plan.changed(),
                        plan.unchanged())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void recordUndo(long undone, long change) {
        database.sql("INSERT INTO import_undo (import_id, change_id) VALUES (?, ?)")
                .params(undone, change)
                .update();
    }
}
