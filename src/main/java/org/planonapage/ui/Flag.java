package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;

/** An outlined flag that stands in place of a date that has passed, such as "6 days late". */
public final class Flag extends Span {

    /** A flag that says how late, in words. */
    public Flag(String text) {
        super(text);
        addClassName("flag");
    }
}
