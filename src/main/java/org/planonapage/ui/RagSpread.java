package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.planonapage.rating.Mark;

/**
 * How many actions carry each mark, as one bar from red to complete whose parts are as wide as their counts. Actions
 * that nobody has judged are not drawn; where there is no other, nothing is.
 */
public final class RagSpread extends Composite<Span> {

    private static final double WIDTH = 120;
    private static final double GAP = 1.5;
    /** Room for two digits and a letter. */
    private static final double NARROWEST = 18.5;

    /** A bar of these counts; a mark that is absent counts none. */
    public RagSpread(Map<Mark, Integer> counts) {
        getContent().addClassName("spread");
        var parts = parts(counts);
        if (parts.stream().allMatch(part -> part.mark() == Mark.NONE)) {
            getContent().setVisible(false);
            return;
        }
        var drawing = Svg.sized((int) WIDTH, 16);
        for (var part : parts) {
            drawing.rect(part.x(), 0, part.width(), 16, 2, RagBadge.colour(part.mark()))
                    .text(
                            part.x() + part.width() / 2,
                            12.2,
                            part.count() + String.valueOf(part.mark().letter()),
                            RagBadge.onColour(part.mark()));
        }
        getContent().add(drawing.draw());
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", inWords(parts));
    }

    record Part(Mark mark, int count, double x, double width) {}

    static List<Part> parts(Map<Mark, Integer> counts) {
        var drawn = List.of(Mark.RED, Mark.AMBER, Mark.GREEN, Mark.COMPLETE, Mark.NONE).stream()
                .filter(mark -> counts.getOrDefault(mark, 0) > 0)
                .toList();
        var total =
                drawn.stream().mapToInt(mark -> counts.getOrDefault(mark, 0)).sum();
        var free = WIDTH - GAP * (drawn.size() - 1) - NARROWEST * drawn.size();
        var parts = new ArrayList<Part>();
        var x = 0.0;
        for (var mark : drawn) {
            var count = counts.getOrDefault(mark, 0);
            var width = NARROWEST + free * count / total;
            parts.add(new Part(mark, count, x, width));
            x += width + GAP;
        }
        return parts;
    }

    private static String inWords(List<Part> parts) {
        return parts.stream()
                .map(part -> part.count() + " " + part.mark().word().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
