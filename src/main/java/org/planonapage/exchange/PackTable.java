package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;

/**
 * One table of the pack and where it is kept: {@code actions.csv} in the table {@code action}. The columns that make up
 * its key say which row is meant; the rules say what a row must keep beyond each cell by itself.
 *
 * <p>Every such SQL table has {@code id BIGINT} from the sequence {@code row_ids}, {@code programme}, {@code change_id}
 * and {@code version}, and is system versioned.
 *
 * @param name the file's name without its ending
 * @param sqlTable the table of record
 * @param columns the columns, each with what it is stored as
 * @param rules what a whole row must keep; each throws a {@link Refusal}
 * @param kind the word by which a reference names its rows ("metric" in {@code metric:ia-timeliness}), or null when none
 *     can
 * @param onlyGrows whether a stored row may never say something else
 */
public record PackTable(
        String name,
        String sqlTable,
        List<Column> columns,
        List<RowRule> rules,
        @Nullable String kind,
        boolean onlyGrows) {

    private static final String PROGRAMME = "programme";

    /** What a whole row must keep. */
    @FunctionalInterface
    public interface RowRule {
        /** @throws Refusal when the row does not keep it */
        void check(PackRow row);
    }

    public static PackTable of(String name, String sqlTable, Column... columns) {
        return new PackTable(name, sqlTable, List.copyOf(Arrays.asList(columns)), List.of(), null, false);
    }

    /** The same table with one more rule. */
    public PackTable rule(RowRule rule) {
        List<RowRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new PackTable(name, sqlTable, columns, List.copyOf(more), kind, onlyGrows);
    }

    /** The same table, its day in {@code field} refused when it lies after the day on which the row is recorded. */
    public PackTable happened(String field) {
        return rule(row -> {
            LocalDate day = row.day(field);
            if (day != null && day.isAfter(row.recordedOn())) {
                throw new Refusal(
                        field,
                        Dates.inWords(day) + " lies after " + Dates.inWords(row.recordedOn())
                                + ", the day on which the row is recorded; only what had happened by then is allowed.");
            }
        });
    }

    /** The same table, its rows named by references as {@code kind:key}, the parts of the key joined by a slash. */
    public PackTable referredToAs(String word) {
        return new PackTable(name, sqlTable, columns, rules, word, onlyGrows);
    }

    /** The same table, its stored rows never changed: what was judged stays judged. */
    public PackTable onlyGrowing() {
        return new PackTable(name, sqlTable, columns, rules, kind, true);
    }

    String file() {
        return name + ".csv";
    }

    List<String> headers() {
        return columns.stream()
                .flatMap(column -> column.headers().stream())
                .distinct()
                .toList();
    }

    List<String> fields() {
        return columns.stream().flatMap(column -> column.fields().stream()).toList();
    }

    List<Column> key() {
        return columns.stream().filter(Column::key).toList();
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
