package org.planonapage.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/** Guesses what the columns of a sheet hold, from what they are called and whether numbers stand in them. */
final class SheetGuess {

    private final TableFile sheet;
    private final Map<String, String> found = new LinkedHashMap<>();

    private SheetGuess(TableFile sheet) {
        this.sheet = sheet;
    }

    /** The key of the field of each column that is recognised; a field is given once. */
    static Map<String, String> of(TableFile sheet, List<SheetField> fields) {
        SheetGuess guess = new SheetGuess(sheet);
        guess.match(fields, String::equals);
        guess.match(fields, (column, word) -> column.matches(".*\\b" + word + "\\b.*"));
        return guess.found;
    }

    private void match(List<SheetField> fields, BiPredicate<String, String> alike) {
        for (SheetField field : fields) {
            if (found.containsValue(field.key())) {
                continue;
            }
            field.words().stream()
                    .flatMap(word -> sheet.header().stream()
                            .filter(column -> !found.containsKey(column))
                            .filter(column -> alike.test(plain(column), word))
                            .filter(column -> isNumeric(column) == field.numeric() || isBlank(column)))
                    .findFirst()
                    .ifPresent(column -> found.put(column, field.key()));
        }
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }

    private boolean isBlank(String column) {
        int place = sheet.indexOf(column);
        return sheet.rows().stream().allMatch(row -> row.cell(place).isEmpty());
    }

    /** Whether a small number begins each of its cells: "4", "4 Likely"; a date is none. */
    private boolean isNumeric(String column) {
        int place = sheet.indexOf(column);
        return sheet.rows().stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.matches("\\d{1,3}(\\D.*)?")
                        && !cell.matches("\\d{1,2}[/.-]\\d.*|\\d{1,2} [A-Za-z]{3,9} \\d{2,4}"));
    }
}
