package org.planonapage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/** What the rows of a programme were called at a moment; what went by then goes by its last name. */
class PastNames implements Lookup {

    private static final String PROGRAMME = "programme";

    private static final List<String> TITLES = List.of("title", "name");

    private final Map<String, PackTable> tables;
    private final RecordStore store;
    private final String programme;
    private final Instant moment;
    private final Map<String, Map<Long, List<StoredRow.Version>>> read = new HashMap<>();

    PastNames(Map<String, PackTable> tables, RecordStore store, String programme, Instant moment) {
        this.tables = tables;
        this.store = store;
        this.programme = programme;
        this.moment = moment;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    Instant moment() {
        return moment;
    }

    /** What each row of the table said up to the moment, oldest first, by id. */
    Map<Long, List<StoredRow.Version>> versions(PackTable table) {
        Map<Long, List<StoredRow.Version>> known = read.get(table.name());
        if (known == null) {
            Map<Long, List<StoredRow.Version>> rows = new HashMap<>();
            store.read(table, programme).forEach((id, row) -> {
                List<StoredRow.Version> versions = row.versions().stream()
                        .filter(version -> !version.from().isAfter(moment))
                        .toList();
                if (!versions.isEmpty()) {
                    rows.put(id, versions);
                }
            });
            known = rows;
            read.put(table.name(), rows);
        }
        return known;
    }

    /** The row that an address names ("risk:R3", "controls:R3/2"); of several by that key the one that held it last. */
    Optional<PastThing> find(String address) {
        int colon = address.indexOf(':');
        PackTable table = colon < 0 ? null : table(address.substring(0, colon));
        if (table == null || table.isOfFigures()) {
            return Optional.empty();
        }
        String key = address.substring(colon + 1);
        return versions(table).entrySet().stream()
                .filter(row -> String.join("/", key(table.name(), row.getKey())).equals(key))
                .max(java.util.Comparator.comparing(
                        row -> row.getValue().getLast().until()))
                .map(row -> thing(table, row.getKey()));
    }

    PastThing thing(PackTable table, long id) {
        return new PastThing(table.name(), id, table.kind(), String.join("/", key(table.name(), id)));
    }

    /** A reference as a reader would say it: the title of what it names, or its key. */
    String said(PackTable table, long id) {
        Values values = values(table, id);
        return TITLES.stream()
                .filter(title -> table.kind() == null && table.fields().contains(title))
                .flatMap(title -> Stream.ofNullable(values.get(title)))
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> (table.kind() == null ? "" : table.kind() + " ")
                        + thing(table, id).ownKey());
    }

    /** The table that a reference's word or a table's name means, or null. */
    @Nullable
    PackTable table(String word) {
        return tables.values().stream()
                .filter(table -> word.equals(table.kind()) || word.equals(table.name()))
                .findFirst()
                .orElse(null);
    }

    private Values values(PackTable table, long id) {
        List<StoredRow.Version> versions = versions(table).get(id);
        return versions == null ? Values.NONE : versions.getLast().values();
    }

    @Override
    public List<String> key(String table, Long id) {
        PackTable described = java.util.Objects.requireNonNull(tables.get(table), table);
        Values values = values(described, id);
        List<String> key = new ArrayList<>();
        for (Column column : described.key()) {
            List<Object> parts = new ArrayList<>();
            column.fields().stream()
                    .flatMap(field -> Stream.ofNullable(values.get(field)))
                    .forEach(parts::add);
            if (parts.size() == column.fields().size()) {
                key.addAll(column.printing().print(parts, this));
            }
        }
        return key;
    }

    @Override
    public String print(String kind, Long id) {
        PackTable table = kind.equals(PROGRAMME) ? null : table(kind);
        return table == null ? kind : kind + ":" + String.join("/", key(table.name(), id));
    }

    @Override
    public PackRow row(String table, Long id) {
        return new PackRow(values(java.util.Objects.requireNonNull(tables.get(table)), id), LocalDate.MAX, this);
    }

    @Override
    public Long id(String table, List<String> key) {
        throw new UnsupportedOperationException("The past is only printed.");
    }

    @Override
    public List<Object> reference(String text) {
        throw new UnsupportedOperationException("The past is only printed.");
    }
}
