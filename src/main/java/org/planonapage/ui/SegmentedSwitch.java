package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;

/**
 * A choice of one among two to five ways of seeing the same thing, each a link that carries its figure ("Year to date
 * 89.6%"): the choice lives in the address.
 */
public final class SegmentedSwitch extends Composite<Nav> {

    /** A switch whose accessible name says what is chosen, such as "Basis". */
    public SegmentedSwitch(String label) {
        getContent().addClassName("seg");
        getContent().setAriaLabel(label);
    }

    /** Adds a choice; exactly one should be the current. */
    public SegmentedSwitch option(String text, String href, boolean current) {
        var link = Link.to(href, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        getContent().add(link);
        return this;
    }
}
