package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Says, to be seen and heard, what has just been done. */
final class Announcer extends Composite<Paragraph> {

    Announcer() {
        getContent().addClassName("changed");
        getContent().getElement().setAttribute("role", "status");
    }

    void say(String words) {
        getContent().setText(words);
    }
}
