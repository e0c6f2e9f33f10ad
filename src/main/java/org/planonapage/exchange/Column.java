package org.planonapage.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.Period;

/**
 * A column of a pack's table, and what it is stored as. Most columns are one cell and one field; a reference reads one or
 * more cells (the parts of another row's key) into one field, that row's id; a period is one cell and two fields.
 *
 * @param headers the column names in the file
 * @param fields the columns of the SQL table
 * @param reading turns the cells, none of them blank, into the fields' values
 * @param printing turns the fields' values back into cells
 * @param required whether a blank cell is refused
 * @param key whether it is part of the row's key
 * @param target the pack table that it refers to, or null
 * @param blank what a blank cell is read as, or null when blank means absent
 * @param prose whether it holds words that people write, rather than a code, a choice, a day or a number
 */
public record Column(
        List<String> headers,
        List<String> fields,
        Reading reading,
        Printing printing,
        boolean required,
        boolean key,
        @Nullable String target,
        @Nullable String blank,
        boolean prose) {

    /** Turns cells into stored values. */
    @FunctionalInterface
    interface Reading {
        /** @throws IllegalArgumentException with a sentence that says what is wrong and what is allowed */
        List<Object> read(List<String> cells, Lookup lookup);
    }

    /** Turns stored values into cells. */
    @FunctionalInterface
    interface Printing {
        List<String> print(List<Object> values, Lookup lookup);
    }

    /** Text of at most {@code longest} characters, under the field {@code name}. */
    public static Column text(String name, int longest) {
        Column cell = cell(name, text -> Cells.text(text, longest), Object::toString);
        return new Column(
                cell.headers,
                cell.fields,
                cell.reading,
                cell.printing,
                cell.required,
                cell.key,
                cell.target,
                cell.blank,
                true);
    }

    /** A code: lower-case letters, digits, hyphens, at most 60 characters. */
    public static Column code(String name) {
        return cell(name, Cells::code, Object::toString);
    }

    /** A number of the plan ("4.10"): letters, digits and points, at most 20 characters. */
    public static Column reference(String name) {
        return cell(name, Cells::reference, Object::toString);
    }

    /** One of an enum's words, stored as its name. {@code word} gives the word of each constant. */
    public static <E extends Enum<E>> Column choice(String name, Class<E> type, Function<E, String> word) {
        return cell(
                name,
                text -> Cells.choice(text, type, word).name(),
                stored -> word.apply(Enum.valueOf(type, stored.toString())));
    }

    /** {@code yes} or {@code no}, stored as a BOOLEAN. */
    public static Column yesOrNo(String name) {
        return cell(name, Cells::yesOrNo, stored -> Boolean.TRUE.equals(stored) ? "yes" : "no");
    }

    /** A whole number from {@code least} to {@code most}, stored as an INT. */
    public static Column integer(String name, int least, int most) {
        return cell(name, text -> Cells.integer(text, least, most), Object::toString);
    }

    /** A decimal number of at most 14 digits before and 6 after the point, stored as a DECIMAL(20,6). */
    public static Column number(String name) {
        return cell(name, Cells::number, stored -> ((BigDecimal) stored).toPlainString());
    }

    /** A day, stored as a DATE. */
    public static Column day(String name) {
        return cell(name, Cells::day, Object::toString);
    }

    /** A day or a month, stored as text (VARCHAR(10)). */
    public static Column dayOrMonth(String name) {
        return cell(name, text -> DayOrMonth.parse(text).toString(), Object::toString);
    }

    /** A period, stored in {@code NAME_kind} (VARCHAR(10), the enum's name) and {@code NAME_start} (DATE). */
    public static Column period(String name) {
        return new Column(
                List.of(name),
                List.of(name + "_kind", name + "_start"),
                (cells, lookup) -> {
                    Period period = Period.parse(cells.getFirst());
                    return List.of(period.kind().name(), period.start());
                },
                (values, lookup) -> List.of(
                        new Period(Period.Kind.valueOf(values.getFirst().toString()), (LocalDate) values.getLast())
                                .toString()),
                false,
                false,
                null,
                null,
                false);
    }

    /**
     * A row of another table of the pack, stored as its id in {@code field}. {@code names} are the cells that hold its key,
     * in the order of that key; several columns of a table may read the same cell.
     */
    public static Column row(String field, String table, String... names) {
        return new Column(
                Arrays.asList(names),
                List.of(field),
                (cells, lookup) -> List.of(lookup.id(table, cells)),
                (values, lookup) -> lookup.key(table, (Long) values.getFirst()),
                false,
                false,
                table,
                null,
                false);
    }

    /** A reference to any thing of the programme ({@code metric:ia-timeliness}), stored in {@code NAME_kind} and {@code NAME_id}. */
    public static Column anything(String name) {
        return new Column(
                List.of(name),
                List.of(name + "_kind", name + "_id"),
                (cells, lookup) -> lookup.reference(cells.getFirst()),
                (values, lookup) -> List.of(lookup.print(values.getFirst().toString(), (Long) values.getLast())),
                false,
                false,
                ANYTHING,
                null,
                false);
    }

    /** The target of {@link #anything}: every table that references can name. */
    static final String ANYTHING = "*";

    /** The same column, refused when blank. */
    public Column mustBeFilled() {
        return new Column(headers, fields, reading, printing, true, key, target, blank, prose);
    }

    /** The same column as a part of the key, and so refused when blank. */
    public Column asKey() {
        return new Column(headers, fields, reading, printing, true, true, target, blank, prose);
    }

    /** The same column, a blank cell read as {@code text}. */
    public Column blankIs(String text) {
        return new Column(headers, fields, reading, printing, required, key, target, text, prose);
    }

    private static Column cell(String name, Function<String, Object> reading, Function<Object, String> printing) {
        return new Column(
                List.of(name),
                List.of(name),
                (cells, lookup) -> List.of(reading.apply(cells.getFirst())),
                (values, lookup) -> List.of(printing.apply(values.getFirst())),
                false,
                false,
                null,
                null,
                false);
    }
}
