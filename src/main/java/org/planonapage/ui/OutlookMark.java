package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;

/** What ordinary ups and downs (a block) make of a target (a line), as a picture and a word. */
public final class OutlookMark extends Span {

    /** The verdicts. */
    public enum Kind {
        /** All of the block lies on the good side of the line. */
        WILL_MEET("will meet"),
        /** The line crosses the block. */
        MAY_MISS("may miss"),
        /** All of the block falls short of the line. */
        WILL_MISS("will miss"),
        /** The latest figure has left the block. */
        TOO_SOON("too soon to tell");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** A verdict in its own word. */
    public OutlookMark(Kind kind) {
        addClassNames("outlook", kind.word.replace(' ', '-'));
        add(picture(kind), new Span(kind.word));
    }

    private static Svg picture(Kind kind) {
        var drawing = Svg.sized(18, 14);
        switch (kind) {
            case WILL_MEET -> drawing.rect(3, 1.5, 12, 7, 0, "outlook-block").line(1, 12, 17, 12, "outlook-line");
            case MAY_MISS -> drawing.rect(3, 3.5, 12, 7, 0, "outlook-block").line(1, 7, 17, 7, "outlook-line");
            case WILL_MISS -> drawing.rect(3, 5.5, 12, 7, 0, "outlook-block").line(1, 2, 17, 2, "outlook-line");
            case TOO_SOON -> drawing.rect(3, 3.5, 12, 7, 0, "outlook-open");
        }
        return drawing.draw();
    }
}
