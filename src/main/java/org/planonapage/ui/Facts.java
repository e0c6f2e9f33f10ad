package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Terms and what they are, one pair a line. */
public final class Facts extends Composite<DescriptionList> {

    /** A list without facts yet. */
    public Facts() {
        getContent().addClassName("facts");
    }

    /** Adds a fact in words; a blank text is left out, since a term without a fact says nothing. */
    public Facts add(String term, String text) {
        return text.isBlank() ? this : add(term, new Text(text));
    }

    /** Adds a fact made of components, in order. */
    public Facts add(String term, Component... parts) {
        var description = new DescriptionList.Description();
        description.add(parts);
        getContent().add(new DescriptionList.Term(term), description);
        return this;
    }
}
