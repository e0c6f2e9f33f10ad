package org.planonapage.admin.ui;

import java.util.Locale;

/** Prints how much room something takes: "1.2 GB". */
final class Amount {

    private static final double THOUSAND = 1000;

    private Amount() {}

    static String of(long bytes) {
        if (bytes < THOUSAND) {
            return bytes + " bytes";
        }
        double amount = bytes / THOUSAND;
        String unit = "kB";
        for (String larger : new String[] {"MB", "GB", "TB"}) {
            if (amount >= THOUSAND) {
                amount /= THOUSAND;
                unit = larger;
            }
        }
        return String.format(Locale.UK, "%.1f %s", amount, unit);
    }
}
