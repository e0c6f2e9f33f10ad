package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;
import org.planonapage.rating.Mark;

/**
 * The mark of a judgement: a shape, a letter and a colour of its own for each, so that no reader depends on the colour.
 * Only this class and {@link RagSpread} give a mark its colour.
 */
public final class RagBadge extends Span {

    /** A mark that stands alone; its word is its accessible name. */
    public RagBadge(Mark mark) {
        this(mark, false);
    }

    private RagBadge(Mark mark, boolean worded) {
        addClassName("rag");
        add(shape(mark));
        if (worded) {
            add(new Span(mark.word()));
        } else {
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", mark.word());
            getElement().setAttribute("title", mark.word());
        }
    }

    /** A mark with its word beside it. */
    public static RagBadge withWord(Mark mark) {
        return new RagBadge(mark, true);
    }

    private static Svg shape(Mark mark) {
        var drawing = Svg.sized(20, 20);
        return switch (mark) {
            case RED -> lettered(drawing.path("M6 1h8l5 5v8l-5 5H6l-5-5V6z", colour(mark)), mark, 14.2);
            case AMBER -> lettered(drawing.path("M10 1.2 19.6 18.4H.4z", colour(mark)), mark, 16.4);
            case GREEN -> lettered(drawing.circle(10, 10, 9, colour(mark)), mark, 14.2);
            case COMPLETE ->
                drawing.rect(1, 1, 18, 18, 3, colour(mark))
                        .path("m5 10.4 3.4 3.4L15 6.6", "rag-tick")
                        .draw();
            case NONE -> lettered(drawing.circle(10, 10, 7, colour(mark)), mark, 14);
        };
    }

    private static Svg lettered(Svg.Drawing drawing, Mark mark, double baseline) {
        return drawing.text(10, baseline, String.valueOf(mark.letter()), onColour(mark))
                .draw();
    }

    static String colour(Mark mark) {
        return switch (mark) {
            case RED -> "rag-red";
            case AMBER -> "rag-amber";
            case GREEN -> "rag-green";
            case COMPLETE -> "rag-complete";
            case NONE -> "rag-none";
        };
    }

    static String onColour(Mark mark) {
        return switch (mark) {
            case AMBER -> "rag-letter on-amber";
            case NONE -> "rag-letter on-none";
            default -> "rag-letter";
        };
    }
}
