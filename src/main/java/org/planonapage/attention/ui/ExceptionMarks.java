package org.planonapage.attention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.attention.Raised;
import org.planonapage.ui.Tag;

/** What the rules say of the thing that a page is about, under its sentence. */
public final class ExceptionMarks extends Composite<UnorderedList> {

    /** A list of tags with their reasons; nothing is drawn where nothing is raised. */
    public ExceptionMarks(List<Raised> raised) {
        getContent().addClassName("raised");
        getContent().setVisible(!raised.isEmpty());
        raised.forEach(one -> getContent().add(new ListItem(new Tag(one.rule().word()), new Span(" " + one.reason()))));
    }
}
