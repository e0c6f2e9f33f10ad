package org.planonapage.workforce;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * Workers of whom it is known that they will come, or go.
 *
 * @param fte how many
 * @param when by when the last of them does, or null when nobody said
 */
public record Expected(BigDecimal fte, @Nullable DayOrMonth when) {}
