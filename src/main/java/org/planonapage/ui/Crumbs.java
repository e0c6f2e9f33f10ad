package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The pages above this one, from the plan down, each a link; the page itself is its heading and is not repeated. */
public final class Crumbs extends Composite<Nav> {

    /** A page above this one. */
    public record Crumb(String text, String href) {}

    /** The way down to this page, outermost first. */
    public Crumbs(List<Crumb> crumbs) {
        getContent().addClassName("crumb");
        getContent().setAriaLabel("You are here");
        var list = new OrderedList();
        crumbs.forEach(crumb -> list.add(new ListItem(Link.to(crumb.href(), crumb.text()))));
        getContent().add(list);
    }
}
