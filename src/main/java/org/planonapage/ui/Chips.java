package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;

/** Filters of a list, each a link that carries its count ("Not met 11"): the filter lives in the address. */
public final class Chips extends Composite<Nav> {

    /** A row of filters whose accessible name says what they filter. */
    public Chips(String label) {
        getContent().addClassName("chips");
        getContent().setAriaLabel(label);
    }

    /** Adds a filter; {@code on} where the list is filtered by it. */
    public Chips chip(String text, String href, boolean on) {
        var link = Link.to(href, text);
        link.addClassName("chip");
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        getContent().add(link);
        return this;
    }
}
