package org.planonapage.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link within the application: the client's router follows it without loading the page again. */
public final class Link {

    private Link() {}

    /** A link to an address within the application, such as {@code "medway-2015/themes/1"}, that reads as the text. */
    public static Anchor to(String href, String text) {
        return new Anchor(href, text);
    }

    /** The same, underlined in the accent colour: for links within running text or beside a heading. */
    public static Anchor inText(String href, String text) {
        var link = to(href, text);
        link.addClassName("link");
        return link;
    }
}
