package org.planonapage.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme's facts and settings as their form holds them.
 *
 * @param version that which was read
 * @param closedOn the day at which its figures and plan end, or null while it runs
 * @param fictional whether it stands for no real council
 * @param budget in pounds, or null
 * @param budgetNote blank for none, as {@code note}
 * @param smallNumbers the highest count that is withheld from those who read what is published; null or 0 withholds none
 */
public record SettingsDraft(
        int version,
        String title,
        String council,
        @Nullable LocalDate closedOn,
        boolean fictional,
        @Nullable BigDecimal budget,
        String budgetNote,
        String note,
        @Nullable Integer smallNumbers) {}
