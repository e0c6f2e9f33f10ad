package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.EditionStatus;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** The head of the plan while it is written: where the edition stands, what that allows, and the way back to reading. */
final class EditHead extends Composite<Div> {

    EditHead(EditionRow edition, Reading reading, String title) {
        Anchor done = Link.to(PlanNavigation.plan(reading.withEdition(edition.code())), "Done");
        done.addClassName("act");
        Paragraph standing = new Paragraph(edition.nameAndTitle() + ". " + edition.standing() + " " + rule(edition));
        standing.addClassName("rule");
        Div words = new Div(new H1(title), standing);
        getContent().addClassName("edit-head");
        getContent().add(words, done);
    }

    private static String rule(EditionRow edition) {
        if (edition.status() == EditionStatus.IN_FORCE) {
            return "This edition has been approved. To change the wording, give a reason. The earlier wording is kept in the history. "
                    + "For any other change, start a new edition.";
        }
        return edition.putOn() == null
                ? "Members can’t see it until you submit it for approval."
                : "Members can read it from " + edition.putOn().inWords() + ", marked as a draft.";
    }
}
