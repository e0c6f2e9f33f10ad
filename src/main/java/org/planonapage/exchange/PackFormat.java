package org.planonapage.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables of a pack, as all features together bring them. */
@Component
class PackFormat {

    /** A column alone may be called so by chance. */
    private static final int FEWEST_KEYS = 2;

    private final Map<String, PackTable> tables;

    PackFormat(List<PackTables> features) {
        this.tables = parentsFirst(features);
    }

    /** The tables by name, those that others refer to first. */
    Map<String, PackTable> tables() {
        return tables;
    }

    /** The table whose key a sheet that comes by itself holds most of, as it is read then; that of figures where it holds none. */
    PackTable plainSheet(List<String> header) {
        return tables.values().stream()
                .filter(table -> table.alone() != null)
                .max(Comparator.comparing((PackTable table) -> keysIn(table, header))
                        .thenComparing(
                                table -> Objects.requireNonNull(table.alone()).column() != null))
                .orElseThrow(() -> new IllegalStateException("No feature brings a table that is loaded alone."))
                .asPlainSheet();
    }

    /** Whether a sheet that comes by itself has the columns of such a table, as far as one can tell. */
    boolean isPlainSheet(List<String> header) {
        return keysIn(plainSheet(header), header) >= FEWEST_KEYS;
    }

    private static long keysIn(PackTable table, List<String> header) {
        return table.key().stream()
                .flatMap(column -> column.headers().stream())
                .filter(header::contains)
                .count();
    }

    /** "bodies, editions, …, and pack": for sentences. */
    String names() {
        return tables.keySet().stream().sorted().collect(Collectors.joining(", ")) + ", and " + PackHeader.TABLE;
    }

    private static Map<String, PackTable> parentsFirst(List<PackTables> features) {
        Map<String, PackTable> all = new LinkedHashMap<>();
        features.forEach(feature -> feature.tables().forEach(table -> {
            if (all.put(table.name(), table) != null) {
                throw new IllegalStateException("Two features bring the pack's table " + table.name() + ".");
            }
        }));
        Map<String, PackTable> ordered = new LinkedHashMap<>();
        all.values().forEach(table -> place(table, all, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void place(
            PackTable table, Map<String, PackTable> all, Map<String, PackTable> ordered, Set<String> above) {
        if (ordered.containsKey(table.name())) {
            return;
        }
        if (!above.add(table.name())) {
            throw new IllegalStateException("The pack's tables " + above + " refer to one another in a circle.");
        }
        table.parents()
                .flatMap(name -> name.equals(Column.ANYTHING)
                        ? all.values().stream().filter(other -> other.kind() != null)
                        : Stream.of(parent(name, table, all)))
                .forEach(parent -> place(parent, all, ordered, above));
        above.remove(table.name());
        ordered.put(table.name(), table);
    }

    private static PackTable parent(String name, PackTable table, Map<String, PackTable> all) {
        PackTable parent = all.get(name);
        if (parent == null) {
            throw new IllegalStateException(
                    "The pack's table " + table.name() + " refers to " + name + ", which no feature brings.");
        }
        return parent;
    }
}
