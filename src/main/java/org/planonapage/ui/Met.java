package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;

/** Whether a target was met: quiet with a tick where it was, bold red with a cross where it was not. */
public final class Met extends Span {

    /** The answers a target can have. */
    public enum Answer {
        /** The figure meets the target. */
        MET("met"),
        /** The figure misses the target. */
        NOT_MET("not met"),
        /** The source says that the target was met, and publishes no figure. */
        MET_UNPUBLISHED("met; figure not published"),
        /** The deadline has not come, or there is no figure to judge. */
        OPEN("open");

        private final String word;

        Answer(String word) {
            this.word = word;
        }
    }

    /** An answer in its own words. */
    public Met(Answer answer) {
        this(answer, answer.word);
    }

    /** An answer in words of the caller's, such as "met on 14 August". */
    public Met(Answer answer, String words) {
        addClassNames("met", answer == Answer.NOT_MET ? "no" : "yes");
        add(shape(answer), new Span(words));
    }

    private static Svg shape(Answer answer) {
        var drawing = Svg.sized(14, 14);
        return switch (answer) {
            case MET, MET_UNPUBLISHED ->
                drawing.path("m2 7.4 3.4 3.4L12 3.6", "met-tick").draw();
            case NOT_MET -> drawing.path("M3 3l8 8M11 3l-8 8", "met-cross").draw();
            case OPEN -> drawing.circle(7, 7, 4.5, "met-open").draw();
        };
    }
}
