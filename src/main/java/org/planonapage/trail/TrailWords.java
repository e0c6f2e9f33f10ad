package org.planonapage.trail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.planonapage.exchange.PastTurn;
import org.planonapage.quantity.Dates;

/** The words for tables, columns and values, made of those that a pack uses. */
public final class TrailWords {

    private static final List<String> UNCOUNTED = List.of("programme", "assurance", "workforce", "census");

    private TrailWords() {}

    /** What a row of the table is: "risk score" of {@code risk_scores}. */
    public static String one(String table) {
        String words = table.replace('_', ' ');
        if (UNCOUNTED.contains(table)) {
            return words;
        }
        return words.endsWith("ies")
                ? words.substring(0, words.length() - 3) + "y"
                : words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    /** "1 risk score", "4 judgements", "programme". */
    public static String counted(String table, int count) {
        if (UNCOUNTED.contains(table)) {
            return table + (count == 1 ? "" : " (" + count + " rows)");
        }
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one(table) : table.replace('_', ' '));
    }

    /** "4 judgements, 2 risks", the most first, at most {@code most} kinds, and how many other rows. */
    public static String counted(Map<String, Integer> rows, int most) {
        List<Map.Entry<String, Integer>> sorted = rows.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        String words = sorted.stream()
                .limit(most)
                .map(row -> counted(row.getKey(), row.getValue()))
                .collect(Collectors.joining(", "));
        int rest = sorted.stream().skip(most).mapToInt(Map.Entry::getValue).sum();
        return rest == 0
                ? words
                : words + String.format(Locale.UK, " and %,d other", rest) + (rest == 1 ? " row" : " rows");
    }

    /** A column's name: "next review". */
    public static String field(String column) {
        return column.replace('_', ' ');
    }

    /** A value as a screen prints it: days in words. */
    public static String value(String text) {
        try {
            return text.length() == 10 ? Dates.inWords(LocalDate.parse(text)) : text;
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    /** What a row is besides the thing that it belongs to: "judgement 14 May 2014", or blank where it is that thing. */
    public static String part(PastTurn turn) {
        if (turn.about() != null && turn.about().id() == turn.row().id()) {
            return "";
        }
        String key = turn.row().key();
        String above = turn.about() == null ? "" : turn.about().key() + "/";
        String own = key.startsWith(above) ? key.substring(above.length()) : key;
        return one(turn.row().table()) + " "
                + List.of(own.split("/")).stream().map(TrailWords::value).collect(Collectors.joining(", "));
    }
}
