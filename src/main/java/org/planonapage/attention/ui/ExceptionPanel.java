package org.planonapage.attention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.planonapage.attention.InQuestion;
import org.planonapage.links.ReferenceCard;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** One thing that deserves a question: what the rules say of it, and the question. */
class ExceptionPanel extends Composite<Section> {

    ExceptionPanel(InQuestion question, Reading reading) {
        ReferenceCard thing = question.thing();
        Paragraph ask = new Paragraph(question.first().question());
        ask.addClassName("ask");
        Reading there = thing.edition() == null ? reading.withEdition(null) : reading.withEdition(thing.edition());
        getContent().addClassNames("sheet", "exception");
        getContent()
                .add(
                        new H2(Link.to(there.href(thing.path()), thing.title())),
                        new ExceptionMarks(question.raised()),
                        ask);
    }
}
