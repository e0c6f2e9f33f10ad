package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Span;
import org.planonapage.risk.Band;

/** The name of a band on its colour. */
class BandBadge extends Span {

    BandBadge(Band band) {
        super(band.name());
        addClassNames("band", tone(band));
    }

    /** The class that gives a band's colour. */
    static String tone(Band band) {
        return "tone-" + band.tone();
    }
}
