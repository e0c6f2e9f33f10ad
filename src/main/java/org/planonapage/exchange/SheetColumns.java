package org.planonapage.exchange;

import java.util.List;
import java.util.Map;

/**
 * The columns of a council's own sheet, and what they seem to hold.
 *
 * @param sheet what it is taken for: "risk register"
 * @param columns in the order in which they stand
 * @param fields what each may hold
 * @param proposal the key of the field of each column that was recognised, or that was chosen when such a sheet was
 *     loaded before, by the column's name
 */
public record SheetColumns(String sheet, List<Column> columns, List<SheetField> fields, Map<String, String> proposal) {

    /**
     * A column.
     *
     * @param name as it stands in the sheet
     * @param sample a few of its cells; blank when it is empty
     */
    public record Column(String name, String sample) {}
}
