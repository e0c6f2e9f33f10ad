package org.planonapage.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.ChangeId;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes single rows of record for forms, each act under a change of the viewer's. A row that somebody else has changed
 * since it was read is left as it is, and a save that changes nothing leaves no trace.
 */
@Component
class RecordWrites {

    private final JdbcClient database;
    private final Changes changes;

    RecordWrites(JdbcClient database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** What a row says, column by column, in a fixed order. */
    static final class Row {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Row set(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }

        private List<@Nullable Object> all() {
            return new ArrayList<>(values.values());
        }

        private String joined(String pattern, String between) {
            return values.keySet().stream().map(pattern::formatted).collect(Collectors.joining(between));
        }
    }

    /** @throws RefusedException when there is one of that key already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(String table, ProgrammeId programme, Row row, String what) {
        List<@Nullable Object> values = row.all();
        values.addFirst(change("New " + what).value());
        values.addFirst(programme.value());
        values.addFirst(
                database.sql("SELECT NEXT VALUE FOR row_ids").query(Long.class).single());
        String sql = "INSERT INTO `%s` (id, programme, change_id, %s) VALUES (?, ?, ?%s)"
                .formatted(table, row.joined("`%s`", ", "), ", ?".repeat(row.values.size()));
        try {
            database.sql(sql).params(values).update();
        } catch (DuplicateKeyException taken) {
            throw new RefusedException(
                    "There is such a " + table + " already: its code, or its body and day, is taken.");
        }
    }

    /** @throws RefusedException when the row was changed or removed since that version */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(String table, ProgrammeId programme, long id, int version, Row row, String what) {
        if (says(table, programme, id, version, row)) {
            return;
        }
        List<@Nullable Object> values = row.all();
        values.addFirst(change("Changed " + what).value());
        values.addAll(List.of(id, programme.value(), version));
        String sql =
                "UPDATE `%s` SET version = version + 1, change_id = ?, %s WHERE id = ? AND programme = ? AND version = ?"
                        .formatted(table, row.joined("`%s` = ?", ", "));
        try {
            if (database.sql(sql).params(values).update() != 1) {
                throw changedMeanwhile(table);
            }
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("There is such a " + table + " already: its body and day are taken.");
        }
    }

    private boolean says(String table, ProgrammeId programme, long id, int version, Row row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(id, programme.value(), version));
        values.addAll(row.all());
        String sql = "SELECT COUNT(*) FROM `%s` WHERE id = ? AND programme = ? AND version = ? AND %s"
                .formatted(table, row.joined("BINARY `%s` <=> BINARY ?", " AND "));
        return database.sql(sql).params(values).query(Long.class).single() == 1;
    }

    /**
     * Takes a row off the record of today; its past stays.
     *
     * @throws RefusedException when the row was changed or removed since that version, or something refers to it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String table, ProgrammeId programme, long id, int version, String what) {
        int marked = database.sql(("UPDATE `%s` SET version = version + 1, change_id = ?"
                                + " WHERE id = ? AND programme = ? AND version = ?")
                        .formatted(table))
                .params(change("Removed " + what).value(), id, programme.value(), version)
                .update();
        if (marked != 1) {
            throw changedMeanwhile(table);
        }
        try {
            database.sql("DELETE FROM `%s` WHERE id = ?".formatted(table))
                    .param(id)
                    .update();
        } catch (DataIntegrityViolationException referredTo) {
            throw new RefusedException(
                    "Something else on record refers to this " + table + ", so it stays; change that first.");
        }
    }

    private static RefusedException changedMeanwhile(String table) {
        return new RefusedException("Somebody changed this " + table
                + " while you had it open. What you wrote is still here: copy it, cancel, and open the form again.");
    }

    private ChangeId change(String reason) {
        return changes.record(
                Viewer.current().map(Viewer::username).orElseThrow(),
                reason.length() > 500 ? reason.substring(0, 500) : reason);
    }
}
