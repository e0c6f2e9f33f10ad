package org.planonapage.attention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.planonapage.attention.Raised;
import org.planonapage.ui.Tag;

/** What the rules say of a thing, in their words alone: where the reasons stand beside it anyway, or in a table. */
public final class ExceptionTags extends Composite<Span> {

    /** The tags, the most telling first; nothing is drawn where nothing is raised. */
    public ExceptionTags(List<Raised> raised) {
        getContent().setVisible(!raised.isEmpty());
        raised.forEach(one -> getContent().add(new Tag(one.rule().word()), new Text(" ")));
    }
}
