package org.planonapage.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that oversees the programme, with what it oversees.
 *
 * @param chair the role that chairs it, or null
 * @param rhythm how often it meets, in words, or null
 * @param remits what it oversees, the earliest first; empty when nothing was published
 */
public record BodyRow(
        long id,
        String code,
        String name,
        BodyKind kind,
        @Nullable String chair,
        @Nullable String rhythm,
        @Nullable String note,
        List<RemitRow> remits) {}
