package org.planonapage.ui;

/** A feature's entry in the navigation of a programme; each feature offers its own as a bean. */
public interface NavigationEntry {

    /** The word in the bar, such as "Risks". */
    String title();

    /** The place in the bar; smaller comes first. */
    int order();

    /** The address for a programme's short name; {@code query} is the query string without its question mark, or empty. */
    String href(String programme, String query);

    /** The first part of the path after the programme by which the bar knows that the entry is current; empty for the plan. */
    String section();
}
