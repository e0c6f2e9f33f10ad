package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.planonapage.rating.Mark;

/** That a mark moved, and from what: "▴ from A". */
public final class Movement extends Span {

    private Movement(Mark before, boolean better) {
        addClassName("mv");
        var seen = new Span((better ? "▴" : "▾") + " from " + before.letter());
        seen.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span((better ? "up from " : "down from ") + before.word());
        heard.addClassName("sr");
        add(seen, heard);
    }

    /** The movement between two marks; empty where they are equal or either is not judged. */
    public static Optional<Movement> between(Mark before, Mark now) {
        var better = now.isBetterThan(before);
        return better || before.isBetterThan(now) ? Optional.of(new Movement(before, better)) : Optional.empty();
    }
}
