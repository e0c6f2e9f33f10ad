package org.planonapage.metric.ui;

import com.vaadin.flow.component.html.Anchor;
import org.planonapage.links.ReferenceCard;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** The links up to the themes and actions that a metric measures, each in its own edition. */
final class Above {

    private Above() {}

    static String href(ReferenceCard card, Reading reading) {
        return reading.withEdition(card.edition()).href(card.path());
    }

    /** Whether it is another metric, a part of which this one is or the other way about. */
    static boolean isMetric(ReferenceCard card) {
        return card.path().startsWith("metrics/");
    }

    static Anchor link(ReferenceCard card, Reading reading) {
        return Link.to(href(card, reading), card.title());
    }
}
