package org.planonapage.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/**
 * What is asked of the past of a programme.
 *
 * @param programme its short name
 * @param from the first moment, or null for the first on record
 * @param until the last moment
 * @param thing the row to which all that is told belongs, or null for any
 */
public record PastAsked(
        ProgrammeId programme,
        @Nullable Instant from,
        Instant until,
        @Nullable PastThing thing) {}
