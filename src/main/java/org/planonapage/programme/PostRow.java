package org.planonapage.programme;

import org.jspecify.annotations.Nullable;

/**
 * A named role that owns metrics, risks and actions.
 *
 * @param title "Head of Fieldwork"
 * @param unit the name of the unit that it stands in, or null when none was published
 */
public record PostRow(
        long id, String code, String title, @Nullable String unit) {}
