package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.ui.Link;

/** Turns the Edit switch off. */
final class DoneLink extends Composite<Paragraph> {

    DoneLink(String href) {
        getContent().addClassName("done");
        var done = Link.to(href, "Done");
        done.addClassName("act");
        getContent().add(done);
    }
}
