package org.planonapage.exchange;

import java.time.Instant;

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
public record ImportRow(long id, Instant loadedAt, String loadedBy, String source, String file, String sha256) {}
