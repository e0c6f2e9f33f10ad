package org.planonapage.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A white sheet of the page: one finding, stated by its heading, and what shows it. */
public final class Sheet extends Section {

    /** A sheet whose heading states its finding; the reading help (units, order) stands on a quiet line, null for none. */
    public Sheet(String heading, @Nullable String readingHelp) {
        addClassName("sheet");
        var title = new H2(heading);
        title.setId(Ids.next("sheet"));
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        add(title);
        if (readingHelp != null) {
            var help = new Paragraph(readingHelp);
            help.addClassName("help");
            add(help);
        }
    }
}
