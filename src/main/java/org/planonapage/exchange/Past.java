package org.planonapage.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What was ever written to the record of a programme: which change wrote what, from what to what. It reads the whole past,
 * whatever day is read, and tells nothing that was written after the moment it is asked about. Of tables of figures it
 * tells only how much was written.
 */
@Component
public class Past {

    /** Ten years of a busy programme. */
    public static final int MOST_GROUPS = 5_000;

    private final PackFormat format;
    private final RecordStore store;
    private final List<Veil> veils;
    private final JdbcTemplate database;

    Past(PackFormat format, RecordStore store, List<Veil> veils, JdbcTemplate database) {
        this.format = format;
        this.store = store;
        this.veils = veils;
        this.database = database;
    }

    /** Opens the past of a programme as one answer needs it: names are read once. */
    public Reader read(ProgrammeId programme, Instant until, boolean unpublished) {
        return new Reader(new PastNames(format.tables(), store, programme.value(), until), unpublished);
    }

    /** The pack's tables whose rows are told, in the order of the pack; those of figures are left out. */
    public List<String> told() {
        return format.tables().values().stream()
                .filter(table -> !table.isOfFigures())
                .map(PackTable::name)
                .toList();
    }

    /** Answers about the past of one programme up to one moment. */
    public final class Reader {

        private final PastNames names;
        private final PastSql sql;

        private Reader(PastNames names, boolean unpublished) {
            this.names = names;
            this.sql = new PastSql(format.tables(), unpublished ? List.of() : veiled());
        }

        /** The row that an address names ("risk:R3", "controls:R3/2"); empty where there never was one that the reader may know. */
        public Optional<PastThing> find(String address) {
            return names.find(address).filter(this::isTold);
        }

        private boolean isTold(PastThing thing) {
            PackTable table = described(thing);
            PastAsked asked = new PastAsked(names.programme(), null, names.moment(), null);
            return !database.queryForList(
                            "SELECT v.id FROM `" + table.sqlTable() + "` FOR SYSTEM_TIME ALL v WHERE "
                                    + sql.where(table, asked) + " AND v.id = ? LIMIT 1",
                            Long.class,
                            asked.programme().value(),
                            thing.id())
                    .isEmpty();
        }

        /**
         * What was written on which day by which change, newest first: of the versions of rows that changes wrote the latest
         * {@value #MOST_GROUPS} groups of one change, day and table.
         */
        public List<PastAct> acts(PastAsked asked) {
            Map<List<Object>, PastAct> acts = new LinkedHashMap<>();
            List<PackTable> all = List.copyOf(format.tables().values());
            database.query(
                    PastSql.acts(all, asked, sql) + " LIMIT " + MOST_GROUPS,
                    row -> {
                        PastAct part = act(row);
                        LocalDate day = LocalDate.ofInstant(part.first(), Dates.LONDON);
                        acts.merge(List.of(part.change(), day), part, PastAct::and);
                    },
                    all.stream().map(table -> asked.programme().value()).toArray());
            return List.copyOf(acts.values());
        }

        /** What acts did to rows, newest first, of each table at most {@code most} after the first {@code offset}; those of figures are left out. */
        public List<PastTurn> turns(PastAsked asked, List<PastAct> acts, int offset, int most) {
            Set<String> wrote =
                    acts.stream().flatMap(act -> act.rows().keySet().stream()).collect(Collectors.toSet());
            return format.tables().values().stream()
                    .filter(table -> wrote.contains(table.name()) && !table.isOfFigures())
                    .flatMap(table -> turns(table, where(table, asked, acts), asked, offset, most).stream())
                    .toList();
        }

        private String where(PackTable table, PastAsked asked, List<PastAct> acts) {
            return sql.where(table, asked) + " AND "
                    + PastSql.isOf(acts.stream()
                            .filter(act -> act.rows().containsKey(table.name()))
                            .toList());
        }

        /** What was ever done to one row, newest first, at most {@code most}. */
        public List<PastTurn> story(PastAsked asked, PastThing row, int most) {
            PackTable table = described(row);
            return table.isOfFigures()
                    ? List.of()
                    : turns(table, sql.where(table, asked) + " AND v.id = " + row.id(), asked, 0, most);
        }

        /**
         * Whether words of that column may be put back by hand: words that people write, of a row that is no statement of a
         * day, in a table whose rows may change, and beneath nothing that has ended.
         */
        public boolean mayReturn(ProgrammeId programme, PastThing row, String header) {
            PackTable table = described(row);
            boolean prose = table.columns().stream()
                    .anyMatch(column -> column.prose()
                            && !column.key()
                            && column.headers().getLast().equals(header));
            boolean ofADay = names.versions(table).getOrDefault(row.id(), List.of()).stream()
                    .limit(1)
                    .anyMatch(version -> table.key().stream()
                            .flatMap(column -> column.fields().stream())
                            .anyMatch(field -> version.values().get(field) instanceof LocalDate));
            return prose && !ofADay && !table.onlyGrows() && !table.isOfFigures() && !isEnded(programme, table, row);
        }

        /** The cells of its key as a pack writes them. */
        public Map<String, String> keyCells(PastThing row) {
            PackTable table = described(row);
            List<String> headers = table.key().stream()
                    .flatMap(column -> column.headers().stream())
                    .toList();
            List<String> key = names.key(table.name(), row.id());
            Map<String, String> cells = new HashMap<>();
            for (int part = 0; part < key.size(); part++) {
                cells.put(headers.get(part), key.get(part));
            }
            return cells;
        }

        private boolean isEnded(ProgrammeId programme, PackTable table, PastThing row) {
            return veils.stream().anyMatch(veil -> {
                PackTable above = Objects.requireNonNull(format.tables().get(veil.table()));
                return names.versions(above).entrySet().stream()
                        .filter(one -> veil.isEnded(
                                new PackRow(one.getValue().getLast().values(), LocalDate.MAX, names)))
                        .anyMatch(one -> !database.queryForList(
                                        "SELECT v.id FROM `" + table.sqlTable()
                                                + "` v WHERE v.programme = ? AND v.id = ?" + " AND "
                                                + sql.belongs(table, above, one.getKey(), "v"),
                                        Long.class,
                                        programme.value(),
                                        row.id())
                                .isEmpty());
            });
        }

        private PackTable described(PastThing row) {
            return Objects.requireNonNull(format.tables().get(row.table()), row.table());
        }

        private List<PastSql.Veiled> veiled() {
            List<PastSql.Veiled> veiled = new ArrayList<>();
            for (Veil veil : veils) {
                PackTable table = Objects.requireNonNull(format.tables().get(veil.table()));
                names.versions(table).forEach((id, versions) -> {
                    Instant open = openFrom(veil, versions);
                    if (open == null || open.isAfter(versions.getFirst().from())) {
                        veiled.add(new PastSql.Veiled(table, id, open));
                    }
                });
            }
            return veiled;
        }

        /** The first moment at which the row was for every reader; null when there was none. */
        private @Nullable Instant openFrom(Veil veil, List<StoredRow.Version> versions) {
            return versions.stream()
                    .flatMap(version -> {
                        LocalDate day = veil.openFrom(new PackRow(version.values(), LocalDate.MAX, names));
                        if (day == null) {
                            return Stream.empty();
                        }
                        Instant open = day.equals(LocalDate.MIN)
                                ? version.from()
                                : day.atStartOfDay(Dates.LONDON).toInstant();
                        return Stream.of(open.isBefore(version.from()) ? version.from() : open)
                                .filter(moment -> moment.isBefore(version.until()));
                    })
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private List<PastTurn> turns(PackTable table, String where, PastAsked asked, int offset, int most) {
            return database.query(
                    PastSql.beside(table, where),
                    (row, number) -> turn(table, row),
                    asked.programme().value(),
                    most,
                    offset);
        }

        private PastTurn turn(PackTable table, ResultSet row) throws SQLException {
            long id = row.getLong(1);
            Values after = values(table, row, 6);
            Values before =
                    row.getBoolean(4) ? values(table, row, 6 + table.fields().size()) : null;
            boolean gone = row.getBoolean(5) && after.equals(before);
            PastTurn.Fate fate =
                    gone ? PastTurn.Fate.REMOVED : before == null ? PastTurn.Fate.ADDED : PastTurn.Fate.CHANGED;
            return new PastTurn(
                    row(table, id, after),
                    row.getLong(3),
                    RecordStore.moment(row.getBigDecimal(2)),
                    fate,
                    about(table, id, after),
                    gone ? List.of() : fields(table, before, after));
        }

        private PastThing row(PackTable table, long id, Values values) {
            if (table.kind() != null) {
                return names.thing(table, id);
            }
            List<String> key = table.key().stream()
                    .flatMap(column -> printed(column, values).stream())
                    .toList();
            return new PastThing(table.name(), id, null, String.join("/", key));
        }

        private @Nullable PastThing about(PackTable table, long id, Values values) {
            if (table.kind() != null) {
                return names.thing(table, id);
            }
            List<PastThing> places = PastSql.places(table).stream()
                    .flatMap(column -> Stream.ofNullable(named(column, values)))
                    .filter(thing -> thing.kind() != null)
                    .toList();
            return places.stream()
                    .filter(thing -> places.stream().noneMatch(other -> isAbove(thing, other)))
                    .findFirst()
                    .orElse(null);
        }

        private boolean isAbove(PastThing thing, PastThing other) {
            return PastSql.places(described(other)).stream()
                    .anyMatch(column -> thing.table().equals(column.target()));
        }

        /** The row that a reference names, or null. */
        private @Nullable PastThing named(Column column, Values values) {
            Long id = (Long) values.get(column.fields().getLast());
            PackTable target = id == null
                    ? null
                    : Column.ANYTHING.equals(column.target())
                            ? names.table(
                                    String.valueOf(values.get(column.fields().getFirst())))
                            : format.tables().get(String.valueOf(column.target()));
            return id == null || target == null ? null : names.thing(target, id);
        }

        private List<PastTurn.Field> fields(PackTable table, @Nullable Values before, Values after) {
            return table.columns().stream()
                    .filter(column -> before != null || !column.key())
                    .map(column -> new PastTurn.Field(
                            column.headers().getLast(),
                            before == null ? "" : said(column, before),
                            said(column, after),
                            column.prose()))
                    .filter(field -> !field.before().equals(field.after()))
                    .toList();
        }

        private String said(Column column, Values values) {
            if (column.target() == null) {
                return String.join(" ", printed(column, values));
            }
            PastThing thing = named(column, values);
            return thing == null ? String.join(" ", printed(column, values)) : names.said(described(thing), thing.id());
        }

        private List<String> printed(Column column, Values values) {
            List<Object> stored = column.fields().stream()
                    .flatMap(field -> Stream.ofNullable(values.get(field)))
                    .toList();
            return stored.size() == column.fields().size() ? column.printing().print(stored, names) : List.of();
        }

        private static Values values(PackTable table, ResultSet row, int first) throws SQLException {
            Values values = Values.of(table);
            for (int field = 0; field < table.fields().size(); field++) {
                Object value = row.getObject(first + field);
                if (value != null) {
                    values.put(table.fields().get(field), RecordStore.normal(value));
                }
            }
            return values;
        }

        private static PastAct act(ResultSet row) throws SQLException {
            return new PastAct(
                    row.getLong("c"),
                    RecordStore.moment(row.getBigDecimal("first_at")),
                    RecordStore.moment(row.getBigDecimal("last_at")),
                    Map.of(row.getString("t"), row.getInt("n")),
                    new PastWho(
                            row.getString("made_by"),
                            row.getString("name"),
                            RecordStore.moment(row.getBigDecimal("made_at")),
                            row.getString("reason"),
                            row.getString("source")));
        }
    }
}
