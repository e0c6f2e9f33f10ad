package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A body that has a thing in its remit.
 *
 * @param body its name
 * @param term from when, and until when if an end is known
 * @param note what else is known of it, or null
 */
public record Overseer(String body, Term term, @Nullable String note) {}
