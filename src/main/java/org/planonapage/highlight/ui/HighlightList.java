package org.planonapage.highlight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.quantity.Dates;

/** Notes under one another, each with its day, its kind and its direction in words. */
public final class HighlightList extends Composite<UnorderedList> {

    public HighlightList(List<HighlightRow> highlights) {
        getContent().addClassName("highlights");
        highlights.forEach(highlight -> getContent().add(item(highlight)));
    }

    private static ListItem item(HighlightRow highlight) {
        String direction = highlight.direction() == null
                ? ""
                : ", " + highlight.direction().word();
        Span day = new Span(capital(highlight.kind().word()) + direction + "; " + Dates.inWords(highlight.saidOn()));
        day.addClassNames("quiet", "when");
        return new ListItem(new Span(highlight.text()), day);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
