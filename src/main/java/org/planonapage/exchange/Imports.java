package org.planonapage.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
                        """)
                .param("programme", programme.value())
                .param("changes", changes)
                .query((row, number) -> new Found(
                        row.getLong("change_id"),
                        new ImportRow(
                                row.getLong("id"),
                                Instant.ofEpochSecond(row.getLong("made_at")),
                                row.getString("made_by"),
                                row.getString("source"),
                                row.getString("file"),
                                row.getString("sha256"))))
                .list();
        return found.stream().collect(Collectors.toMap(Found::change, Found::row));
    }

    /** Waits until no other import of the programme runs, in this process or another, and holds them off to the end. */
    void oneAtATime(String programme) {
        database.sql("INSERT IGNORE INTO import_turn (programme) VALUES (?)")
                .param(programme)
                .update();
        database.sql("SELECT programme FROM import_turn WHERE programme = ? FOR UPDATE")
                .param(programme)
                .query(String.class)
                .single();
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
}
