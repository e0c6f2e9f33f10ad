package org.planonapage.exchange;

import java.util.List;
import java.util.Map;

/**
 * The port by which a feature reads a spreadsheet that a council keeps in its own way: columns in any order and wording,
 * of which a reader says what each holds.
 */
public interface OwnSheet {

    /** Turns rows into entries, one after the other; what it gave an earlier row it knows at a later. */
    @FunctionalInterface
    interface Translation {
        /**
         * What a row says, in the words of packs.
         *
         * @param cells what stands in the row, by the key of the field; blank ones left out
         * @throws Refusal naming the key of a field, when the row cannot be put into entries
         */
        List<Entry> entries(Map<String, String> cells);
    }

    /** What such a sheet is called: "risk register". */
    String name();

    /** What its columns may hold, in the order in which a reader is asked. The first must be among the columns. */
    List<SheetField> fields();

    /**
     * Begins with a sheet.
     *
     * @param file its name
     */
    Translation translate(String file, RowsOnRecord record);
}
