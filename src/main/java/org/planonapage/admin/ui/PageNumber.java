package org.planonapage.admin.ui;

import org.planonapage.ui.Reading;

/** Reads the number of a page from an address. */
final class PageNumber {

    private static final int MOST = 100_000;

    private PageNumber() {}

    /** From 1; what is no number of a page is the first. */
    static int of(Reading reading) {
        String said = reading.option("page");
        if (said == null || !said.matches("\\d{1,6}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(said), 1, MOST);
    }
}
