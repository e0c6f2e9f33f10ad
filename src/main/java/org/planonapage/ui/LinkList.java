package org.planonapage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Links under one another: what a thing hangs together with. */
public final class LinkList extends UnorderedList {

    /** A list without links yet. */
    public LinkList() {
        addClassName("link-list");
    }

    /** Adds a link. */
    public LinkList link(String href, String text) {
        add(new ListItem(Link.to(href, text)));
        return this;
    }
}
