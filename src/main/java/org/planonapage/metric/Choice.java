package org.planonapage.metric;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * What of a metric a reader asks for; whatever is null, or is not there, is chosen for the reader.
 *
 * @param unit the code of a unit; else the whole authority
 * @param basis else the first that has a value
 * @param length else that of the latest figure
 * @param at the period that the breakdown and the distribution speak of; else the latest
 */
public record Choice(
        @Nullable String unit,
        @Nullable Basis basis,
        Period.@Nullable Kind length,
        @Nullable Period at) {

    /** All is chosen for the reader. */
    public static final Choice NONE = new Choice(null, null, null, null);

    /** Whether it asks for that cut, as far as it asks for one. */
    boolean allows(Cut cut) {
        return (basis == null || basis == cut.basis()) && (length == null || length == cut.length());
    }
}
