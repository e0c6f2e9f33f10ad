package org.planonapage.links;

import org.jspecify.annotations.Nullable;

/**
 * What another feature may show of a thing: its title and where it is read.
 *
 * @param id the row's id; 0 for the programme itself
 * @param title "2.1 Practice standards embedded"
 * @param path the path below the programme: "actions/2.1"
 * @param edition the code of the edition that the path belongs to, or null when it belongs to none
 */
public record ReferenceCard(
        long id, String title, String path, @Nullable String edition) {

    /** Whether it is the programme itself. */
    public boolean isProgramme() {
        return id == 0;
    }
}
