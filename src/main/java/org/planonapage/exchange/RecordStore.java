package org.planonapage.exchange;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and writes rows of record by the descriptions of their tables. */
@Component
class RecordStore {

    private static final int IDS_A_BLOCK = 50;
    /** Rows that are sent to the database at once. */
    static final int BATCH = 5_000;

    /** Decimals of a second in the record. */
    private static final int MICROS = 6;

    private final JdbcTemplate database;

    RecordStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Every row of the programme in that table, with its past, by id. */
    Map<Long, StoredRow> read(PackTable table, String programme) {
        return select(table, "", programme);
    }

    /** The rows that hold {@code value} in {@code field} or held it, with their past, by id. */
    Map<Long, StoredRow> read(PackTable table, String programme, String field, Object value) {
        return select(table, " AND `" + field + "` = ?", programme, value);
    }

    private Map<Long, StoredRow> select(PackTable table, String also, Object... parameters) {
        String sql = "SELECT id, UNIX_TIMESTAMP(row_start), UNIX_TIMESTAMP(row_end), change_id, "
                + quoted(table.fields()) + " FROM `" + table.sqlTable()
                + "` FOR SYSTEM_TIME ALL WHERE programme = ?" + also + " ORDER BY id, row_start";
        Map<Long, StoredRow> rows = new LinkedHashMap<>();
        database.query(
                sql,
                result -> {
                    rows.computeIfAbsent(result.getLong(1), id -> new StoredRow(id, new ArrayList<>()))
                            .versions()
                            .add(version(result, table));
                },
                parameters);
        return rows;
    }

    private static StoredRow.Version version(ResultSet result, PackTable table) throws SQLException {
        List<String> fields = table.fields();
        Values values = Values.of(table);
        for (int field = 0; field < fields.size(); field++) {
            Object value = result.getObject(field + 5);
            if (value != null) {
                values.put(fields.get(field), normal(value));
            }
        }
        return new StoredRow.Version(
                moment(result.getBigDecimal(2)), moment(result.getBigDecimal(3)), result.getLong(4), values);
    }

    /** One form for equal values, whether they come from a file or from the database. */
    static Object normal(Object value) {
        return switch (value) {
            case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            case java.sql.Date day -> day.toLocalDate();
            default -> value;
        };
    }

    /** The moment of a UNIX_TIMESTAMP. */
    static Instant moment(BigDecimal seconds) {
        return Instant.EPOCH.plus(seconds.movePointRight(MICROS).longValue(), ChronoUnit.MICROS);
    }

    /** Fresh ids for new rows, taken in blocks. */
    LongSupplier freshIds() {
        return new Ids();
    }

    private final class Ids implements LongSupplier {
        private final Deque<Long> block = new ArrayDeque<>();

        @Override
        public long getAsLong() {
            if (block.isEmpty()) {
                long first =
                        Objects.requireNonNull(database.queryForObject("SELECT NEXT VALUE FOR row_ids", Long.class));
                for (long id = first; id < first + IDS_A_BLOCK; id++) {
                    block.add(id);
                }
            }
            return block.remove();
        }
    }

    /** Adds rows. */
    void insert(PackTable table, String programme, long change, List<ImportPlan.Write> writes) {
        List<String> fields = table.fields();
        String sql = "INSERT INTO `" + table.sqlTable() + "` (id, programme, change_id, " + quoted(fields)
                + ") VALUES (?, ?, ?" + ", ?".repeat(fields.size()) + ")";
        database.batchUpdate(sql, writes, BATCH, (statement, write) -> {
            statement.setLong(1, write.id());
            statement.setString(2, programme);
            statement.setLong(3, change);
            for (int field = 0; field < fields.size(); field++) {
                statement.setObject(field + 4, write.values().get(fields.get(field)));
            }
        });
    }

    /** Changes rows. */
    void update(PackTable table, long change, List<ImportPlan.Write> writes) {
        List<String> fields = table.fields();
        String sql = "UPDATE `" + table.sqlTable() + "` SET version = version + 1, change_id = ?, "
                + fields.stream().map(field -> "`" + field + "` = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
        database.batchUpdate(sql, writes, BATCH, (statement, write) -> {
            statement.setLong(1, change);
            for (int field = 0; field < fields.size(); field++) {
                statement.setObject(field + 2, write.values().get(fields.get(field)));
            }
            statement.setLong(fields.size() + 2, write.id());
        });
    }

    /**
     * Takes rows out of one another's way before they get their new keys; the last part of the key must be text. To be
     * called at one moment with the {@link #update} that gives them, so that nothing of it is remembered.
     */
    void park(PackTable table, List<ImportPlan.Write> writes) {
        String field = table.key().getLast().fields().getLast();
        database.batchUpdate(
                "UPDATE `" + table.sqlTable() + "` SET `" + field + "` = CONCAT('~', id) WHERE id = ?",
                writes,
                BATCH,
                (statement, write) -> statement.setLong(1, write.id()));
    }

    /** Puts the removing change on rows that {@link #remove} then takes away: the last that is known of each says who did it. */
    void mark(PackTable table, long change, List<ImportPlan.Write> writes) {
        String sql = "UPDATE `" + table.sqlTable() + "` SET version = version + 1, change_id = ? WHERE id = ?";
        database.batchUpdate(sql, writes, BATCH, (statement, write) -> {
            statement.setLong(1, change);
            statement.setLong(2, write.id());
        });
    }

    /** Takes rows off the record of today; their past stays. */
    void remove(PackTable table, List<ImportPlan.Write> writes) {
        database.batchUpdate(
                "DELETE FROM `" + table.sqlTable() + "` WHERE id = ?",
                writes,
                BATCH,
                (statement, write) -> statement.setLong(1, write.id()));
    }

    private static String quoted(List<String> fields) {
        return fields.stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
    }
}
