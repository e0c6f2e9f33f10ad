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
                        new Paragraph("This is your draft, last changed on " + Dates.inWords(draft.keptAt())
                                + ". It has not been saved yet."),
                        new Button("Discard draft and start again", click -> startAgain.run()));
    }
}
