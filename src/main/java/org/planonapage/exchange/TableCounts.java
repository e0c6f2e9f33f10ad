package org.planonapage.exchange;

/**
 * What an import does to one table, in rows of the pack.
 *
 * @param table the pack's name for it, as "observations"
 * @param added rows that are new
 * @param changed rows that say something else than before, or are removed
 * @param unchanged rows that say what is already stored
 * @param refused rows with a mistake; nothing is stored while there is one
 */
public record TableCounts(String table, int added, int changed, int unchanged, int refused) {

    TableCounts plus(TableCounts more) {
        return new TableCounts(
                table, added + more.added, changed + more.changed, unchanged + more.unchanged, refused + more.refused);
    }
}
