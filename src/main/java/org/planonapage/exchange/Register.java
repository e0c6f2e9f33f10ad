package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.quantity.Dates;

/**
 * Everything of one programme that a pack's rows can refer to while it is read: what is stored, and what the pack itself
 * brings. It gives a new row its id as soon as its key is known, so that other rows can refer to it.
 */
class Register implements Lookup {

    /** The word and id of the reference that names the programme itself. */
    private static final String PROGRAMME = "programme";

    private static final long PROGRAMME_ID = 0;

    /** Before the id of a row that went off the record and whose key another row has. */
    private static final String WAS = "was.";

    private final Map<String, PackTable> tables;
    private final String programme;
    private final RecordStore store;
    private final LongSupplier ids;
    private final Map<String, Map<Long, StoredRow>> stored = new HashMap<>();
    private final Map<String, Set<Long>> parts = new HashMap<>();
    private final Map<String, Map<List<String>, Long>> idsByKey = new HashMap<>();
    private final Map<String, Map<Long, List<String>>> keysById = new HashMap<>();
    private final Map<Long, PackRow> fromPack = new HashMap<>();
    private final Map<Long, List<PackRow>> allFromPack = new HashMap<>();
    private final Map<Long, LocalDate> firstInPack = new HashMap<>();

    /** @param ids gives each new row its id */
    Register(Map<String, PackTable> tables, String programme, RecordStore store, LongSupplier ids) {
        this.tables = tables;
        this.programme = programme;
        this.store = store;
        this.ids = ids;
    }

    /** The stored row with that id, or null when it is new. */
    @Nullable
    StoredRow stored(PackTable table, long id) {
        return stored(table).get(id);
    }

    /** Every stored row of the table, with its past, by id. */
    Map<Long, StoredRow> stored(PackTable table) {
        Map<Long, StoredRow> known = stored.get(table.name());
        if (known == null) {
            known = store.read(table, programme);
            stored.put(table.name(), known);
            enter(table, known);
        }
        return known;
    }

    /**
     * Reads of a table that is read in parts only those which are named, unless all of it is known already; what is asked
     * of it afterwards is answered from them.
     *
     * @param names what stands in the first column of their key; one that there is not has no part
     */
    void readParts(PackTable table, Collection<String> names) {
        Column column = Objects.requireNonNull(table.part());
        if (stored.containsKey(table.name()) && !parts.containsKey(table.name())) {
            return;
        }
        Map<Long, StoredRow> known = stored.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
        String target = String.valueOf(column.target());
        stored(table(target));
        for (String name : names) {
            Long id = idsByKey(target).get(lowered(List.of(name)));
            if (id != null
                    && parts.computeIfAbsent(table.name(), none -> new HashSet<>())
                            .add(id)) {
                Map<Long, StoredRow> part =
                        store.read(table, programme, column.fields().getFirst(), id);
                known.putAll(part);
                enter(table, part);
            }
        }
        parts.computeIfAbsent(table.name(), none -> new HashSet<>());
    }

    /** Forgets that only parts of it were read, so that all of it is read when it is asked for. */
    void readWhole(PackTable table) {
        if (parts.remove(table.name()) != null) {
            stored.remove(table.name());
        }
    }

    private void enter(PackTable table, Map<Long, StoredRow> read) {
        Map<Boolean, List<StoredRow>> rows =
                read.values().stream().collect(Collectors.partitioningBy(StoredRow::isRemoved));
        rows.getOrDefault(false, List.of())
                .forEach(row -> enter(table, keyOf(table, row.newest().values()), row.id()));
        rows.getOrDefault(true, List.of()).forEach(row -> enterRemoved(table, row));
    }

    /** What went off the record leaves its key to a row that took it since, and goes by its id. */
    private void enterRemoved(PackTable table, StoredRow row) {
        List<String> key = keyOf(table, row.newest().values());
        if (idsByKey(table.name()).containsKey(lowered(key))) {
            key.set(key.size() - 1, WAS + row.id());
        }
        enter(table, key, row.id());
    }

    /**
     * Gives rows that are on record other keys, all at once, so that two may change places.
     *
     * @param keys the new key of each row by the one that it has
     * @return the ids of the rows
     * @throws Refusal when a new key is that of another row
     */
    List<Long> rename(PackTable table, Map<List<String>, List<String>> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        stored(table);
        Map<List<String>, Long> ids = idsByKey(table.name());
        Map<Long, List<String>> renamed = new LinkedHashMap<>();
        keys.forEach((before, after) -> renamed.put(Objects.requireNonNull(ids.remove(lowered(before))), after));
        renamed.forEach((id, key) -> {
            Long other = ids.get(lowered(key));
            if (other != null && !Objects.requireNonNull(stored(table, other)).isRemoved()) {
                throw new Refusal(
                        table.key().getLast().headers().getLast(), "“" + key.getLast() + "” is taken; choose another.");
            }
            enter(table, key, id);
        });
        return List.copyOf(renamed.keySet());
    }

    /** The id of the row with that key, stored or new. */
    long enter(PackTable table, List<String> key, LocalDate recordedOn) {
        stored(table);
        Long known = idsByKey(table.name()).get(lowered(key));
        long id = known != null ? known : enter(table, key, ids.getAsLong());
        firstInPack.merge(id, recordedOn, (one, other) -> one.isBefore(other) ? one : other);
        return id;
    }

    private long enter(PackTable table, List<String> key, long id) {
        idsByKey(table.name()).put(lowered(key), id);
        keysById.computeIfAbsent(table.name(), name -> new HashMap<>()).put(id, key);
        return id;
    }

    private Map<List<String>, Long> idsByKey(String table) {
        return idsByKey.computeIfAbsent(table, name -> new HashMap<>());
    }

    private static List<String> lowered(List<String> key) {
        String[] lowered = new String[key.size()];
        for (int part = 0; part < lowered.length; part++) {
            lowered[part] = key.get(part).toLowerCase(Locale.ROOT);
        }
        return List.of(lowered);
    }

    private List<String> keyOf(PackTable table, Values values) {
        List<String> key = new ArrayList<>();
        for (Column column : table.key()) {
            List<Object> parts = new ArrayList<>();
            column.fields().forEach(field -> parts.add(values.get(field)));
            key.addAll(column.printing().print(parts, this));
        }
        return key;
    }

    /** Remembers what the pack says of a row, for the rules of other rows; the latest that is told wins. */
    void remember(long id, PackRow row) {
        if (fromPack.containsKey(id)) {
            allFromPack
                    .computeIfAbsent(id, first -> new ArrayList<>(List.of(Objects.requireNonNull(fromPack.get(id)))))
                    .add(row);
        }
        fromPack.merge(id, row, (one, other) -> other.recordedOn().isBefore(one.recordedOn()) ? one : other);
    }

    /** The first day on which a row is on record, stored or by this pack; null when it is not known. */
    @Nullable
    LocalDate firstRecorded(String table, long id) {
        StoredRow row = stored(table(table)).get(id);
        LocalDate inPack = firstInPack.get(id);
        return row == null || row.isRemoved() ? inPack : LocalDate.ofInstant(row.since(), Dates.LONDON);
    }

    /** The first day on which the programme itself is on record; null when neither the record nor the pack has it yet. */
    @Nullable
    LocalDate programmeSince() {
        stored(table(PROGRAMME));
        Long id = idsByKey(PROGRAMME).get(lowered(List.of(programme)));
        return id == null ? null : firstRecorded(PROGRAMME, id);
    }

    @Override
    public Long id(String table, List<String> key) {
        stored(table(table));
        Long id = idsByKey(table).get(lowered(key));
        if (id == null || firstRecorded(table, id) == null) {
            throw new IllegalArgumentException("“" + String.join("/", key) + "” is not in " + table
                    + ".csv nor stored before; allowed is " + allowed(table) + ".");
        }
        return id;
    }

    private String allowed(String table) {
        List<String> known = idsByKey(table).keySet().stream()
                .map(key -> String.join("/", key))
                .sorted()
                .limit(8)
                .toList();
        return known.isEmpty()
                ? "nothing yet, as there are no " + table
                : "what it names, as " + String.join(", ", known);
    }

    @Override
    public List<String> key(String table, Long id) {
        stored(table(table));
        return keysById.getOrDefault(table, Map.of()).getOrDefault(id, List.of());
    }

    @Override
    public List<Object> reference(String text) {
        if (text.equals(PROGRAMME)) {
            return List.of(PROGRAMME, PROGRAMME_ID);
        }
        int colon = text.indexOf(':');
        PackTable table = colon < 0 ? null : ofKind(text.substring(0, colon));
        if (table == null) {
            throw new IllegalArgumentException("“" + text + "” is no reference; allowed: programme, "
                    + String.join(
                            ", ", kinds().stream().map(kind -> kind + ":…").toList()) + ".");
        }
        String word = text.substring(0, colon);
        return List.of(
                word, id(table.name(), Arrays.asList(text.substring(colon + 1).split("/", -1))));
    }

    @Override
    public String print(String kind, Long id) {
        PackTable table = ofKind(kind);
        return table == null ? kind : kind + ":" + String.join("/", key(table.name(), id));
    }

    @Override
    public PackRow row(String table, Long id) {
        PackRow told = fromPack.get(id);
        if (told != null) {
            return told;
        }
        StoredRow row = stored(table(table)).get(id);
        return row == null
                ? new PackRow(Values.NONE, LocalDate.MAX, this)
                : new PackRow(row.newest().values(), LocalDate.MAX, this);
    }

    @Override
    public @Nullable PackRow row(String table, Long id, LocalDate day) {
        StoredRow known = stored(table(table)).get(id);
        StoredRow.Version then = known == null ? null : known.at(new AsAt(day).moment());
        return fromPack(id).stream()
                .filter(row -> !row.recordedOn().isAfter(day))
                .filter(row -> then == null || !row.recordedOn().isBefore(dayOf(then)))
                .max(Comparator.comparing(PackRow::recordedOn))
                .orElseGet(() -> then == null ? null : new PackRow(then.values(), dayOf(then), this));
    }

    @Override
    public SortedSet<LocalDate> days(String table) {
        SortedSet<LocalDate> days = new TreeSet<>();
        stored(table(table)).values().stream()
                .flatMap(row -> row.versions().stream())
                .forEach(version -> days.add(dayOf(version)));
        keysById.getOrDefault(table, Map.of())
                .keySet()
                .forEach(id -> fromPack(id).forEach(row -> days.add(row.recordedOn())));
        return days;
    }

    private List<PackRow> fromPack(Long id) {
        PackRow only = fromPack.get(id);
        return allFromPack.getOrDefault(id, only == null ? List.of() : List.of(only));
    }

    private static LocalDate dayOf(StoredRow.Version version) {
        return LocalDate.ofInstant(version.from(), Dates.LONDON);
    }

    /** The name of the table that {@code column} refers to in a row of those values; null when it refers to none. */
    @Nullable
    String target(Column column, Values values) {
        if (!Column.ANYTHING.equals(column.target())) {
            return column.target();
        }
        PackTable table = ofKind(String.valueOf(values.get(column.fields().getFirst())));
        return table == null ? null : table.name();
    }

    /** The pack table whose rows the word of a reference names, or null. */
    private @Nullable PackTable ofKind(String kind) {
        return tables.values().stream()
                .filter(table -> kind.equals(table.kind()))
                .findAny()
                .orElse(null);
    }

    private List<String> kinds() {
        return tables.values().stream()
                .map(PackTable::kind)
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private PackTable table(String name) {
        PackTable table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("No feature brings the pack's table " + name + ".");
        }
        return table;
    }
}
