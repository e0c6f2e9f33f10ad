package org.planonapage.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Turns stored values back into the cells that a pack has for them. */
final class PrintedRow {

    private PrintedRow() {}

    /** The cells of a row, in the order of the table's headers. */
    static PackFile.Cell[] cells(PackTable table, Values values, Lookup lookup) {
        PackFile.Cell[] cells = new PackFile.Cell[table.headers().size()];
        Arrays.fill(cells, PackFile.Cell.BLANK);
        for (Column column : table.columns()) {
            List<Object> stored = new ArrayList<>();
            column.fields().stream().map(values::get).filter(Objects::nonNull).forEach(stored::add);
            if (stored.size() == column.fields().size()) {
                List<String> printed = column.printing().print(stored, lookup);
                boolean number = stored.size() == 1 && column.target() == null && stored.getFirst() instanceof Number;
                for (int part = 0; part < printed.size(); part++) {
                    cells[table.headers().indexOf(column.headers().get(part))] =
                            new PackFile.Cell(printed.get(part), number);
                }
            }
        }
        return cells;
    }
}
