package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What stands where there is nothing to show yet: that it is so, why, and where to go from here. */
public final class EmptyState extends Composite<Section> {

    /** A sentence that says what is not there, and an explanation in a sentence or two. */
    public EmptyState(String heading, String explanation) {
        var title = new H2(heading);
        title.setId(Ids.next("empty"));
        getContent().addClassNames("sheet", "empty");
        getContent().getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        getContent().add(title, new Paragraph(explanation));
    }

    /** Adds the link that leads on. */
    public EmptyState link(String href, String text) {
        getContent().add(new Paragraph(Link.inText(href, text)));
        return this;
    }
}
