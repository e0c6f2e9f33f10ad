package org.planonapage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** One choice of several in little room: a chip that opens a list of links, since the choice lives in the address. */
public final class LinkMenu extends Composite<NativeDetails> {

    private final Nav links = new Nav();

    /**
     * A menu without choices yet.
     *
     * @param label what is chosen: "Owner"
     * @param chosen what the chip reads: the choice that is on, or the label where none is
     */
    public LinkMenu(String label, String chosen) {
        Span chip = new Span(chosen + " ▾");
        chip.addClassName("chip");
        links.setAriaLabel(label);
        getContent().addClassName("link-menu");
        getContent().setSummary(chip);
        getContent().setContent(links);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Markup.print(links);
    }

    /** Adds a choice, before the menu is put on the page; {@code on} for the one that is chosen. */
    public LinkMenu choice(String text, String href, boolean on) {
        var link = Link.to(href, text);
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        links.add(link);
        return this;
    }
}
