package org.planonapage.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of statements about the past, made from the descriptions of tables. Only names of described tables, ids
 * and moments are written into them; whatever a reader types is a parameter.
 */
final class PastSql {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /**
     * A row that was veiled.
     *
     * @param table its table
     * @param until the moment from which on it is for every reader, or null when it never was
     */
    record Veiled(PackTable table, long id, @Nullable Instant until) {}

    private final Map<String, PackTable> tables;
    private final List<Veiled> veiled;

    /** @param veiled what the reader may not see */
    PastSql(Map<String, PackTable> tables, List<Veiled> veiled) {
        this.tables = tables;
        this.veiled = veiled;
    }

    /** The condition that versions {@code v} of the table are asked for; the programme is the first parameter. */
    String where(PackTable table, PastAsked asked) {
        List<String> all = new ArrayList<>(List.of("v.programme = ?", "v.row_start <= " + moment(asked.until())));
        if (asked.from() != null) {
            all.add("v.row_start >= " + moment(asked.from()));
        }
        PastThing thing = asked.thing();
        if (thing != null) {
            all.add(belongs(table, tables.get(thing.table()), thing.id(), "v"));
        }
        veiled.forEach(row -> all.add(isOpen(table, row)));
        return String.join(" AND ", all);
    }

    private String isOpen(PackTable table, Veiled row) {
        String hidden = belongs(table, row.table(), row.id(), "v");
        Instant until = row.until();
        return "NOT (" + hidden + (until == null ? "" : " AND v.row_start < " + moment(until)) + ")";
    }

    /**
     * The condition that a row belongs to another: it is that row, or its key or place names it, directly or by way of
     * others.
     */
    String belongs(PackTable table, @Nullable PackTable target, long id, String alias) {
        List<String> ways = new ArrayList<>();
        if (target != null && table.name().equals(target.name())) {
            ways.add(alias + ".id = " + id);
        } else if (target != null) {
            places(table).forEach(column -> ways.addAll(ways(table, column, target, id, alias)));
        }
        // What belongs nowhere must not make the whole unknown.
        return ways.isEmpty() ? "FALSE" : "COALESCE(" + String.join(" OR ", ways) + ", FALSE)";
    }

    private List<String> ways(PackTable table, Column column, PackTable target, long id, String alias) {
        if (!Column.ANYTHING.equals(column.target())) {
            PackTable parent = tables.get(String.valueOf(column.target()));
            return parent == null || parent.name().equals(table.name())
                    ? List.of()
                    : within(alias + "." + column.fields().getFirst(), parent, target, id);
        }
        return tables.values().stream()
                .filter(parent -> parent.kind() != null)
                .flatMap(parent -> within(alias + "." + column.fields().getLast(), parent, target, id).stream()
                        .map(way -> "(" + alias + "." + column.fields().getFirst() + " = '" + parent.kind() + "' AND "
                                + way + ")"))
                .toList();
    }

    private List<String> within(String field, PackTable parent, PackTable target, long id) {
        if (parent.name().equals(target.name())) {
            return List.of(field + " = " + id);
        }
        String inner = belongs(parent, target, id, "p_" + parent.sqlTable());
        return inner.equals("FALSE")
                ? List.of()
                : List.of(field + " IN (SELECT p_" + parent.sqlTable() + ".id FROM `" + parent.sqlTable()
                        + "` FOR SYSTEM_TIME ALL p_" + parent.sqlTable() + " WHERE " + inner + ")");
    }

    /** The columns that say where a row has its place: those of its key, and those that are read from a cell of its key. */
    static List<Column> places(PackTable table) {
        List<String> key = table.key().stream()
                .flatMap(column -> column.headers().stream())
                .toList();
        return table.columns().stream()
                .filter(column -> column.target() != null)
                .filter(column -> column.key() || column.headers().stream().anyMatch(key::contains))
                .toList();
    }

    /**
     * What changes wrote in single hours, which the days of London are made of, into each of the tables, the newest first, each with who is behind it.
     */
    static String acts(List<PackTable> tables, PastAsked asked, PastSql sql) {
        return "SELECT a.t, a.c, UNIX_TIMESTAMP(a.f) AS first_at, UNIX_TIMESTAMP(a.u) AS last_at, a.n, c.made_by,"
                + " COALESCE(o.display_name, c.made_by) AS name, UNIX_TIMESTAMP(c.made_at) AS made_at, c.reason, i.source FROM ("
                + tables.stream()
                        .map(table -> "SELECT '" + table.name()
                                + "' AS t, v.change_id AS c, MIN(v.row_start) AS f, MAX(v.row_start) AS u, COUNT(*) AS n FROM `"
                                + table.sqlTable() + "` FOR SYSTEM_TIME ALL v WHERE " + sql.where(table, asked)
                                + " GROUP BY v.change_id, FLOOR(UNIX_TIMESTAMP(v.row_start) / 3600)")
                        .collect(Collectors.joining(" UNION ALL "))
                + ") a JOIN `change` c ON c.id = a.c LEFT JOIN account o ON o.username = c.made_by"
                + " LEFT JOIN pack_import i ON i.change_id = a.c ORDER BY a.u DESC, a.c DESC";
    }

    /** The condition that one of these acts wrote the version {@code v}. */
    static String isOf(Collection<PastAct> acts) {
        return acts.stream()
                .map(act -> "(v.change_id = " + act.change() + " AND v.row_start BETWEEN " + moment(act.first())
                        + " AND " + moment(act.last()) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The versions of a table beside those that they replaced, under a condition; one column each of id, moment, change, whether there was one before, whether it went. */
    static String beside(PackTable table, String where) {
        String fields = Stream.of("v", "p")
                .flatMap(alias -> table.fields().stream().map(field -> alias + ".`" + field + "`"))
                .collect(Collectors.joining(", "));
        String from = "`" + table.sqlTable() + "` FOR SYSTEM_TIME ALL ";
        return "SELECT v.id, UNIX_TIMESTAMP(v.row_start), v.change_id, p.id IS NOT NULL,"
                + " v.row_end < '2038-01-01' AND NOT EXISTS (SELECT 1 FROM " + from
                + "n WHERE n.id = v.id AND n.row_start = v.row_end), " + fields + " FROM " + from + "v LEFT JOIN "
                + from
                + "p ON p.id = v.id AND p.row_end = v.row_start WHERE " + where
                + " ORDER BY v.row_start DESC, v.id DESC LIMIT ? OFFSET ?";
    }

    static String moment(Instant moment) {
        return "'" + UTC.format(moment) + "'";
    }
}
