package org.planonapage.exchange;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one row, as they are stored. Kept small: a programme holds a hundred thousand rows, each with a past. */
final class Values {

    /** Of a row about which nothing is known. */
    static final Values NONE = new Values(Map.of());

    private final Map<String, Integer> places;
    private final @Nullable Object[] values;

    Values(Map<String, Integer> places) {
        this.places = places;
        this.values = new Object[places.size()];
    }

    static Values of(PackTable table) {
        return new Values(table.places());
    }

    void put(String field, Object value) {
        Integer place = places.get(field);
        if (place == null) {
            throw new IllegalArgumentException("There is no field " + field + ".");
        }
        values[place] = value;
    }

    /** The field's value, or null when it is absent. */
    @Nullable
    Object get(String field) {
        Integer place = places.get(field);
        return place == null ? null : values[place];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
