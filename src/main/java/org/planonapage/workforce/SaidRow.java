package org.planonapage.workforce;

import org.planonapage.quantity.DayOrMonth;

/**
 * What a source says in words, where it gives no figure.
 *
 * @param unit the name of the unit
 * @param role the title of the role
 */
public record SaidRow(String unit, String role, DayOrMonth at, String words) {}
