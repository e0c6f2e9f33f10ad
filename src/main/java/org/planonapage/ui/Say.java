package org.planonapage.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The sentence that leads a page: what the reader should know before looking at anything else. */
public final class Say extends Paragraph {

    /** A sentence whose finding is bold and whose rest is not; an empty rest is left out. */
    public Say(String bold, String rest) {
        addClassName("say");
        getElement().appendChild(new Element("b").setText(bold));
        if (!rest.isBlank()) {
            add(new Span(" " + rest));
        }
    }
}
