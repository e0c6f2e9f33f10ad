package org.planonapage.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The port by which a feature says of one of its tables from when on its rows are for every reader, and when nothing is
 * written to them any more. What belongs to a row is treated as the row is.
 */
public interface Veil {

    /** The pack's table of the rows. */
    String table();

    /** The day from which a row with this content is for every reader: {@link LocalDate#MIN} for at once, null for never. */
    @Nullable
    LocalDate openFrom(PackRow row);

    /** Whether a row with this content, and what belongs to it, is only read. */
    boolean isEnded(PackRow row);
}
