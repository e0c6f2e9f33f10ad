package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.drafts.Outcome;

/** Says that a form was handed in, and when others will see it. */
final class HandedInSheet extends Composite<Div> {

    HandedInSheet(Outcome.HandedIn handedIn, Runnable goOn) {
        Button back = new Button("Continue", click -> goOn.run());
        back.setAutofocus(true);
        getContent().addClassName("kept");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new Paragraph("Submitted " + handedIn.where()
                                + ". You can change it here until the round is published. Members will see it then."),
                        back);
    }
}
