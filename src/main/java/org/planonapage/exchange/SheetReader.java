package org.planonapage.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows of one sheet as its XML streams by, and refuses what has no value of its own: formulas, merged cells. */
final class SheetReader extends DefaultHandler {

    /** Stops the reading of a sheet that is longer than any table. */
    static final class TooLongException extends SAXException {
        private TooLongException() {
            super("too many rows");
        }
    }

    private enum Shown {
        PLAINLY,
        AS_DAY,
        AS_MONTH,
        AS_PERCENTAGE
    }

    private static final int MOST_COLUMNS = TableFile.MOST_COLUMNS;
    private static final int MOST_LETTERS = TableFile.MOST_LETTERS;

    private final String name;
    private final SharedStrings texts;
    private final StylesTable styles;
    private final boolean since1904;
    private final Consumer<PackProblem> problems;
    private final TableFile.Texts known = new TableFile.Texts();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final List<TableFile.Row> rows = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();

    /** The text of a cell that is written in runs of different letters. */
    private final StringBuilder runs = new StringBuilder();

    private int cellsLeft = TableFile.MOST_CELLS;
    private boolean overfull;

    private List<String> header = List.of();
    private String[] cells = new String[0];
    private int rowNumber;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean reading;

    SheetReader(
            String name, SharedStrings texts, StylesTable styles, boolean since1904, Consumer<PackProblem> problems) {
        this.name = name;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.problems = problems;
    }

    /** The table that was read, or null when the sheet is blank or cannot be a table. */
    @Nullable
    TableFile table() {
        if (rows.isEmpty() && header.stream().allMatch(String::isEmpty)) {
            return null;
        }
        TableFile table = new TableFile(name, header, rows);
        return table.headerIsSound(problems) ? table : null;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) throws SAXException {
        switch (element) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> {
                content.setLength(0);
                reading = true;
            }
            case "f" ->
                refuse("The cell " + place()
                        + " holds a formula; only values are loaded. Copy the column and paste it as values.");
            case "mergeCell" -> refuseMerged(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void startRow(@Nullable String number) throws SAXException {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        column = -1;
        cells = new String[0];
        if (rows.size() > TableFile.MOST_ROWS || overfull) {
            problems.accept(PackProblem.ofFile(name, TableFile.tooLong()));
            throw new TooLongException();
        }
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = String.valueOf(attributes.getValue("t"));
        String number = attributes.getValue("s");
        style = number == null ? 0 : Integer.parseInt(number);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!reading) {
            return;
        }
        int room = MOST_LETTERS - content.length() - runs.length();
        content.append(characters, start, Math.clamp(room, 0, length));
        if (length > room && !overfull) {
            refuse("The cell " + place() + " holds more than " + MOST_LETTERS
                    + " letters, the most that a spreadsheet cell can hold.");
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "v" -> put(value(content.toString()));
            case "t" -> runs.append(content);
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
        reading = reading && !element.equals("v") && !element.equals("t");
    }

    private void endCell() {
        if (!runs.isEmpty()) {
            put(runs.toString());
            runs.setLength(0);
        }
    }

    private void put(String text) {
        if (column >= MOST_COLUMNS) {
            return;
        }
        if (--cellsLeft < 0) {
            cellsLeft = 0;
            overfull = true;
            return;
        }
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, column + 1);
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[column] = known.of(text);
    }

    private String value(String text) {
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(text)).getString();
            case "b" -> text.equals("1") ? "yes" : "no";
            case "e" -> {
                refuse("The cell " + place() + " holds the error " + text + "; write its value or leave it blank.");
                yield "";
            }
            case "str", "inlineStr", "d" -> text;
            default -> number(Double.parseDouble(text));
        };
    }

    /** What a cell of a number means; a computer's 97.599999999999994 is 97.6. */
    private String number(double number) {
        return switch (shown.computeIfAbsent(style, this::shown)) {
            case PLAINLY ->
                new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
            case AS_DAY -> day(number);
            case AS_MONTH -> day(number).replaceFirst("-\\d\\d$", "");
            case AS_PERCENTAGE -> {
                refuse("The cell " + place() + " is shown with % and so holds " + number
                        + "; give it the format “Number” and write 97.6 for 97.6%.");
                yield "";
            }
        };
    }

    private String day(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        if (moment == null) {
            return Double.toString(number);
        }
        LocalDate day = moment.toLocalDate();
        return moment.equals(day.atStartOfDay()) ? day.toString() : moment.toString();
    }

    private Shown shown(int number) {
        XSSFCellStyle found = styles.getStyleAt(number);
        if (found == null) {
            return Shown.PLAINLY;
        }
        String format = String.valueOf(found.getDataFormatString()).toLowerCase(Locale.ROOT);
        if (DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString())) {
            return format.replaceAll("\\[[^]]*]", "").contains("d") ? Shown.AS_DAY : Shown.AS_MONTH;
        }
        return format.contains("%") ? Shown.AS_PERCENTAGE : Shown.PLAINLY;
    }

    private void endRow() {
        List<String> row =
                Arrays.stream(cells).map(TableFile::cleaned).map(known::of).toList();
        int last = row.size();
        while (last > 0 && row.get(last - 1).isEmpty()) {
            last--;
        }
        if (rowNumber == 1) {
            header = List.copyOf(row.subList(0, last));
        } else if (last > 0) {
            if (last > header.size()) {
                refuse(
                        header.size(),
                        "The cell " + place(header.size())
                                + " or one to its right is filled but its column has no name in row 1; name the column or clear it.");
            }
            rows.add(new TableFile.Row(rowNumber, last == row.size() ? row : List.copyOf(row.subList(0, last))));
        }
    }

    private void refuseMerged(String range) {
        String where = range.replaceAll("[A-Z:]", " ").strip().split(" ")[0];
        problems.accept(new PackProblem(
                name,
                Integer.parseInt(where),
                null,
                "The cells " + range + " are merged. Unmerge them, so that each cell has its own value"
                        + (where.equals("1") ? ", and row 1 holds one name for each column" : "")
                        + ". Unmerge them and fill each."));
    }

    private void refuse(String sentence) {
        refuse(column, sentence);
    }

    private void refuse(int at, String sentence) {
        String named = at < header.size() ? header.get(at) : null;
        problems.accept(new PackProblem(name, rowNumber, named, sentence));
    }

    private String place() {
        return place(column);
    }

    private String place(int at) {
        return CellReference.convertNumToColString(at) + rowNumber;
    }
}
