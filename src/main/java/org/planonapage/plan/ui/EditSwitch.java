package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** The Edit switch of a page: it leads to the same page, to be written or to be read again. */
final class EditSwitch extends Composite<Paragraph> {

    private EditSwitch(Anchor link) {
        getContent().addClassName("edit-switch");
        getContent().add(link);
    }

    /** Turns a theme's page over to writing. */
    static EditSwitch ofTheme(Reading reading, String edition, String number) {
        return new EditSwitch(Link.inText(PlanNavigation.editTheme(reading, edition, number), "Edit"));
    }

    /** Turns an action's page over to writing. */
    static EditSwitch ofAction(Reading reading, String edition, String reference) {
        return new EditSwitch(Link.inText(PlanNavigation.editAction(reading, edition, reference), "Edit"));
    }

    /** Turns a theme's page back to reading. */
    static EditSwitch themeDone(Reading reading, String edition, String number) {
        return done(Link.to(PlanNavigation.theme(reading.withEdition(edition), number), "Done"));
    }

    /** Turns an action's page back to reading. */
    static EditSwitch actionDone(Reading reading, String edition, String reference) {
        return done(Link.to(PlanNavigation.action(reading.withEdition(edition), reference), "Done"));
    }

    private static EditSwitch done(Anchor link) {
        link.addClassName("act");
        return new EditSwitch(link);
    }
}
