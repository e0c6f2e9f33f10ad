package org.planonapage.workforce;

import org.jspecify.annotations.Nullable;

/**
 * What workers are employed as.
 *
 * @param number its place among the roles, ascending
 * @param ceiling the most cases that one of them should hold; null where none is set
 * @param manages whether they lead a team
 * @param note what else is known of it, or null
 */
public record RoleRow(
        long id,
        String code,
        String title,
        int number,
        @Nullable Integer ceiling,
        boolean manages,
        @Nullable String note) {}
