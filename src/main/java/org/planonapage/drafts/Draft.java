package org.planonapage.drafts;

import java.time.Instant;

/**
 * A form that somebody has begun to fill in.
 *
 * @param read what the record said when it was opened
 * @param typed what it says now
 * @param keptAt when it was kept last
 */
public record Draft(Fields read, Fields typed, Instant keptAt) {}
