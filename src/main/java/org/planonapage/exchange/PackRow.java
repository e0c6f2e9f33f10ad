package org.planonapage.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.Period;

/**
 * A row of a pack after its cells have been read: values by the names of the fields they are stored in. This is what the
 * rules of a {@link PackTable} look at.
 */
public final class PackRow {

    private final Values values;
    private final LocalDate recordedOn;
    private final Lookup lookup;

    PackRow(Values values, LocalDate recordedOn, Lookup lookup) {
        this.values = values;
        this.recordedOn = recordedOn;
        this.lookup = lookup;
    }

    /** The day on which the row, with this content, became known. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Whether the field has a value. */
    public boolean has(String field) {
        return values.get(field) != null;
    }

    /** The field's text, or null when absent. */
    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /** The field's number, or null when absent. */
    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) values.get(field);
    }

    /** The field's whole number, or null when absent. */
    public @Nullable Integer integer(String field) {
        return (Integer) values.get(field);
    }

    /** The id in the field: of the row that a reference means. @throws NullPointerException when absent */
    public long id(String field) {
        return (Long) Objects.requireNonNull(values.get(field), field);
    }

    /** The field's yes (true) or no, or null when absent. */
    public @Nullable Boolean yes(String field) {
        return (Boolean) values.get(field);
    }

    /** The field's day, or null when absent. */
    public @Nullable LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    /** The field's day or month, or null when absent. */
    public @Nullable DayOrMonth dayOrMonth(String field) {
        String text = text(field);
        return text == null ? null : DayOrMonth.parse(text);
    }

    /** The constant that the field names, or null when absent. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String name = text(field);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The period of the column {@code name}, or null when absent. */
    public @Nullable Period period(String name) {
        Period.Kind kind = choice(name + "_kind", Period.Kind.class);
        LocalDate start = day(name + "_start");
        return kind == null || start == null ? null : new Period(kind, start);
    }

    /** The row that the reference in {@code field} means, in the pack's table {@code table}; null when absent. */
    public @Nullable PackRow parent(String field, String table) {
        Long id = (Long) values.get(field);
        return id == null ? null : lookup.row(table, id);
    }

    /** As {@link #parent}, but as that row is known on {@code day}; null also when it is not on record then. */
    public @Nullable PackRow parent(String field, String table, LocalDate day) {
        Long id = (Long) values.get(field);
        return id == null ? null : lookup.row(table, id, day);
    }

    /** The day of this row, and each later one on which a row of {@code table} was written. */
    public List<LocalDate> daysOf(String table) {
        return Stream.concat(Stream.of(recordedOn), lookup.days(table).stream().filter(day -> day.isAfter(recordedOn)))
                .toList();
    }

    Values values() {
        return values;
    }
}
