package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.drafts.Draft;
import org.planonapage.quantity.Dates;

/** Says that what was typed before is in the form again. */
final class KeptSheet extends Composite<Div> {

    /** @param startAgain puts what is on record in its place */
    KeptSheet(Draft draft, Runnable startAgain) {
        getContent().addClassName("kept");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new Paragraph("You began this and last typed on " + Dates.inWords(draft.keptAt())
                                + ". What you typed is here again; nothing of it is saved yet."),
                        new Button("Discard it and start again", click -> startAgain.run()));
    }
}
