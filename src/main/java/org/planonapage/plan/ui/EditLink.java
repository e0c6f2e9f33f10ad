package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.ui.Link;

/** Turns the Edit switch of a page on. */
final class EditLink extends Composite<Paragraph> {

    EditLink(String href) {
        getContent().addClassName("edit-switch");
        getContent().add(Link.inText(href, "Edit"));
    }
}
