package org.planonapage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.planonapage.quantity.Dates;

/**
 * An import as a reader of a figure sees it.
 *
 * @param id its number
 * @param loadedAt when it was committed
 * @param loadedBy the account, or "start" for what was loaded at the start
 * @param source where the figures come from, as the pack says
 * @param file the folder or zip that was loaded
 * @param sha256 of the files, in hexadecimal
 */
public record ImportRow(long id, Instant loadedAt, String loadedBy, String source, String file, String sha256) {

    private static final int SHOWN_OF_SHA = 12;

    /**
     * Where figures come from, for every reader: who loaded them and the name of the file are for those who may read names,
     * on the page of the imports.
     */
    public String inWords() {
        return source + ". Loaded on " + Dates.inWords(LocalDate.ofInstant(loadedAt, Dates.LONDON))
                + (loadedBy.equals("start") ? " at the start of the application" : " by a data officer or manager")
                + "; SHA-256 " + sha256.substring(0, SHOWN_OF_SHA) + "…";
    }
}
