package org.planonapage.links;

import org.jspecify.annotations.Nullable;

/**
 * What another feature may show of a thing: its title and where it is read.
 *
 * @param id the row's id; 0 for the programme itself
 * @param title "2.1 Practice standards embedded"
 * @param path the path below the programme: "actions/2.1"
 * @param edition the code of the edition that the path belongs to, or null when it belongs to none
 * @param current whether that edition is the one shown unless another is chosen; true of what belongs to none
 */
public record ReferenceCard(
        long id, String title, String path, @Nullable String edition, boolean current) {

    /** A thing that belongs to no edition. */
    public static ReferenceCard ofNoEdition(long id, String title, String path) {
        return new ReferenceCard(id, title, path, null, true);
    }

    /** Whether it is the programme itself. */
    public boolean isProgramme() {
        return id == 0;
    }
}
