package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;

/** Whether a series really changed, as a shape and a word: up means better, not higher. */
public final class Change extends Span {

    /** The classes of a change. */
    public enum Kind {
        BETTER("better", "M7 13V3M3 6l4-4 4 4"),
        WORSE("worse", "M7 1v10M3 8l4 4 4-4"),
        /** No more than the ordinary ups and downs. */
        NOISE("same", "M1 7c2-4 4-4 6 0s4 4 6 0");

        private final String word;
        private final String shape;

        Kind(String word, String shape) {
            this.word = word;
            this.shape = shape;
        }
    }

    /** A change in its own word. */
    public Change(Kind kind) {
        addClassNames("sig", kind.word);
        add(Svg.sized(14, 14).path(kind.shape, "sig-shape").draw(), new Span(kind.word));
    }
}
