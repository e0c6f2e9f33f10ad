package org.planonapage.exchange;

/**
 * What an import did, in rows of the pack.
 *
 * @param programme the short name of the programme
 * @param added rows that are new
 * @param changed rows that say something else than before
 * @param unchanged rows that said what was already stored
 */
public record ImportOutcome(String programme, int added, int changed, int unchanged) {

    /** "12 added, 1 changed, 30 unchanged". */
    public String inWords() {
        return added + " added, " + changed + " changed, " + unchanged + " unchanged";
    }
}
