package org.planonapage.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.Objects;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** The strip under the bar that says that the past is being read, and leads back to now. */
final class AsAtStrip extends Composite<Section> {

    AsAtStrip(Reading reading, Location location) {
        getContent().addClassName("asat");
        getContent().getElement().setAttribute("aria-label", "As at");
        String day = Dates.inWords(Objects.requireNonNull(reading.asAt()));
        getContent().getElement().appendChild(new Element("strong").setText("You are viewing the position on " + day));
        getContent().add(Link.to(AsAtChooser.here(reading.withAsAt(null), location), "Return to latest"));
    }
}
