package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;

/** An outlined remark that something deserves a question, such as "figures disagree". */
public final class Tag extends Span {

    /** A remark of two or three words. */
    public Tag(String text) {
        super(text);
        addClassName("tag");
    }
}
