package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** The way from one page of a long list to the next; nothing where there is one page only. */
public final class Pager extends Composite<Nav> {

    /**
     * @param label what is turned over: "Accounts"
     * @param page the page that is shown, from 1
     * @param more whether there is a page after it
     * @param href the address of a page
     */
    public Pager(String label, int page, boolean more, IntFunction<String> href) {
        getContent().addClassName("pager");
        getContent().setAriaLabel("Pages of " + label);
        getContent().setVisible(page > 1 || more);
        if (page > 1) {
            getContent().add(Link.inText(href.apply(page - 1), "Previous page"));
        }
        getContent().add(new Span("Page " + page));
        if (more) {
            getContent().add(Link.inText(href.apply(page + 1), "Next page"));
        }
    }
}
