package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation as lists show it.
 *
 * @param parentId the id of the unit that it is part of, or null for the authority
 * @param note what else is known of it, or null
 */
public record UnitRow(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parentId,
        @Nullable String note) {}
