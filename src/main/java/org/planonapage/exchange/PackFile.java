package org.planonapage.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A pack that is being written, table by table; closing it ends the pack. */
interface PackFile extends Closeable {

    /** One cell as the pack writes it, and whether it is a number. */
    record Cell(String text, boolean number) {

        static final Cell BLANK = new Cell("", false);

        static List<Cell> texts(List<String> texts) {
            return texts.stream().map(text -> new Cell(text, false)).toList();
        }

        /** What stands in the file: what a spreadsheet would take for a formula is kept from it. */
        String safe() {
            return number ? text : Apostrophe.put(text);
        }
    }

    void table(String name, List<String> header, List<List<Cell>> rows) throws IOException;
}
