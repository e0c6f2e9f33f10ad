package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of the pack and where it is kept: {@code actions.csv} in the table {@code action}. The columns that make up
 * its key say which row is meant; the rules say what a row must keep beyond each cell by itself.
 *
 * <p>Every such SQL table has {@code id BIGINT} from the sequence {@code row_ids}, {@code programme}, {@code change_id}
 * and {@code version}, and is system versioned.
 */
public final class PackTable {

    private static final String PROGRAMME = "programme";

    /** What a whole row must keep. */
    @FunctionalInterface
    public interface RowRule {
        /** @throws Refusal when the row does not keep it */
        void check(PackRow row);
    }

    /**
     * How a table is read that comes alone, without pack.csv.
     *
     * @param column the column in which all its rows must say the same; null where they need not
     * @param blank what a blank cell there means
     * @param passesOver whether columns that the table does not have are passed over, else refused
     */
    record Alone(@Nullable String column, String blank, boolean passesOver) {}

    private final String name;
    private final String sqlTable;
    private final List<Column> columns;
    private final List<RowRule> rules;
    private final @Nullable String kind;
    private final boolean onlyGrows;
    private final @Nullable Alone alone;
    private final boolean figures;
    private final boolean large;
    private final List<String> headers;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> fields;
    private final List<Column> key;

    private PackTable(
            String name,
            String sqlTable,
            List<Column> columns,
            List<RowRule> rules,
            @Nullable String kind,
            boolean onlyGrows,
            @Nullable Alone alone,
            boolean figures,
            boolean large) {
        this.name = name;
        this.sqlTable = sqlTable;
        this.columns = columns;
        this.rules = rules;
        this.kind = kind;
        this.onlyGrows = onlyGrows;
        this.alone = alone;
        this.figures = figures;
        this.large = large;
        this.headers = columns.stream()
                .flatMap(column -> column.headers().stream())
                .distinct()
                .toList();
        this.fields =
                columns.stream().flatMap(column -> column.fields().stream()).toList();
        this.key = columns.stream().filter(Column::key).toList();
        fields.forEach(field -> places.put(field, places.size()));
    }

    /**
     * A table without rules.
     *
     * @param name the file's name without its ending
     * @param sqlTable the table of record
     * @param columns the columns, each with what it is stored as
     */
    public static PackTable of(String name, String sqlTable, Column... columns) {
        return new PackTable(
                name, sqlTable, List.copyOf(Arrays.asList(columns)), List.of(), null, false, null, false, false);
    }

    /** The same table with one more rule. */
    public PackTable rule(RowRule rule) {
        List<RowRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new PackTable(name, sqlTable, columns, List.copyOf(more), kind, onlyGrows, alone, figures, large);
    }

    /** The same table, its day in {@code field} refused when it lies after the day on which the row is recorded. */
    public PackTable happened(String field) {
        return rule(row -> {
            LocalDate day = row.day(field);
            try {
                if (day != null) {
                    Cells.checkHappened(day, row.recordedOn());
                }
            } catch (IllegalArgumentException wrong) {
                throw new Refusal(field, String.valueOf(wrong.getMessage()));
            }
        });
    }

    /** The same table, its rows named by references as {@code kind:key}, the parts of the key joined by a slash. */
    public PackTable referredToAs(String word) {
        return new PackTable(name, sqlTable, columns, rules, word, onlyGrows, alone, figures, large);
    }

    /** The same table, its stored rows never changed: what was judged stays judged. */
    public PackTable onlyGrowing() {
        return new PackTable(name, sqlTable, columns, rules, kind, true, alone, figures, large);
    }

    /**
     * The same table, loaded also by itself, as a plain sheet without pack.csv. All rows of such a sheet say the same in
     * {@code column}, where a blank cell, or no such column, means {@code blank}.
     */
    public PackTable loadedAlone(String column, String blank) {
        return new PackTable(
                name, sqlTable, columns, rules, kind, onlyGrows, new Alone(column, blank, false), figures, large);
    }

    /** The same table, loaded also by itself, as a plain sheet without pack.csv, which is told by its key columns. */
    public PackTable loadedAlone() {
        return new PackTable(
                name, sqlTable, columns, rules, kind, onlyGrows, new Alone(null, "", false), figures, large);
    }

    /** As {@link #loadedAlone()}, for a sheet that others publish: of its columns only those of the table are read. */
    public PackTable loadedAsPublished() {
        return new PackTable(
                name, sqlTable, columns, rules, kind, onlyGrows, new Alone(null, "", true), figures, large);
    }

    /** The same table, its rows figures that leave their feature only as that withholds them: their past is counted, never told. */
    public PackTable figures() {
        return new PackTable(name, sqlTable, columns, rules, kind, onlyGrows, alone, true, large);
    }

    /**
     * The same table, of which a form reads only the rows that say the same as its own in the first column of the key. To
     * nothing in such a table may another table refer.
     */
    public PackTable readInParts() {
        return new PackTable(name, sqlTable, columns, rules, kind, onlyGrows, alone, figures, true);
    }

    /** The same table as it is read from a plain sheet. */
    PackTable asPlainSheet() {
        Alone plain = Objects.requireNonNull(alone);
        List<Column> read = columns.stream()
                .map(column -> plain.column() != null && column.headers().contains(plain.column())
                        ? column.blankIs(plain.blank())
                        : column)
                .toList();
        return new PackTable(name, sqlTable, read, rules, kind, onlyGrows, alone, figures, large);
    }

    /** The file's name without its ending, and the sheet's. */
    String name() {
        return name;
    }

    /** The table of record. */
    String sqlTable() {
        return sqlTable;
    }

    List<Column> columns() {
        return columns;
    }

    /** What a whole row must keep; each throws a {@link Refusal}. */
    List<RowRule> rules() {
        return rules;
    }

    /** The word by which a reference names its rows ("metric" in {@code metric:ia-timeliness}), or null when none can. */
    @Nullable
    String kind() {
        return kind;
    }

    /** Whether a stored row may never say something else. */
    boolean onlyGrows() {
        return onlyGrows;
    }

    /** Whether what its rows say is told by their feature only. */
    boolean isOfFigures() {
        return figures;
    }

    /** How it is read when it comes alone; null when it cannot. */
    @Nullable
    Alone alone() {
        return alone;
    }

    /** The column of the key by which a form reads a part of it; null for a table that is read whole. */
    @Nullable
    Column part() {
        return large ? key.getFirst() : null;
    }

    String file() {
        return name + ".csv";
    }

    List<String> headers() {
        return headers;
    }

    List<String> fields() {
        return fields;
    }

    /** The place of each field in {@link Values}. */
    Map<String, Integer> places() {
        return places;
    }

    List<Column> key() {
        return key;
    }

    /** The tables that must be read before this one; every row belongs to the programme. */
    Stream<String> parents() {
        return Stream.concat(
                        Stream.of(PROGRAMME),
                        columns.stream().map(Column::target).filter(Objects::nonNull))
                .map(String::valueOf)
                .filter(target -> !target.equals(name));
    }
}
