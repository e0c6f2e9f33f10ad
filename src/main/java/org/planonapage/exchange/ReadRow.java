package org.planonapage.exchange;

import java.time.LocalDate;

/**
 * A row of a pack that was read whole.
 *
 * @param number as a spreadsheet counts, the header being 1
 * @param removed whether it takes the row off the record
 * @param values what it says; of a row that goes, what was said of it last
 */
record ReadRow(int number, boolean removed, PackRow values) {

    LocalDate recordedOn() {
        return values.recordedOn();
    }
}
