package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.planonapage.links.ReferenceCard;
import org.planonapage.ui.LinkList;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** The risks that threaten what a page is about. */
class ThreatSheet extends Composite<Sheet> {

    ThreatSheet(List<ReferenceCard> threats, Reading reading) {
        LinkList list = new LinkList();
        threats.forEach(card -> list.link(reading.withEdition(card.edition()).href(card.path()), card.title()));
        getContent().add(list);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Linked risks", null);
    }
}
