package org.planonapage.example;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The level that a series follows, as straight lines between given months.
 *
 * @param levels the level by month, counted from the first, which is 0; both ends are given
 */
record Path(NavigableMap<Integer, Double> levels) {

    /** Reads {@code "0:62 84:88 119:91"}. */
    static Path parse(String text) {
        NavigableMap<Integer, Double> levels = new TreeMap<>();
        for (String point : text.split(" ", -1)) {
            int colon = point.indexOf(':');
            levels.put(Integer.valueOf(point.substring(0, colon)), Double.valueOf(point.substring(colon + 1)));
        }
        return new Path(levels);
    }

    double at(int month) {
        Map.Entry<Integer, Double> before = Objects.requireNonNull(levels.floorEntry(month));
        Map.Entry<Integer, Double> after = Objects.requireNonNull(levels.ceilingEntry(month));
        int width = after.getKey() - before.getKey();
        return width == 0
                ? before.getValue()
                : before.getValue() + (after.getValue() - before.getValue()) * (month - before.getKey()) / width;
    }
}
