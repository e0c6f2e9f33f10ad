package org.planonapage.programme;

import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;

/**
 * One thing that a body oversees, and from when.
 *
 * @param about what it is, with its address
 */
public record RemitRow(
        ReferenceCard about, Term term, @Nullable String note) {}
