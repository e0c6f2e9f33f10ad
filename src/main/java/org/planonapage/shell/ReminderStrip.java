package org.planonapage.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.planonapage.ui.Link;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;

/** The strip under the bar that reminds the reader of what is soon due, and leads to it. */
final class ReminderStrip extends Composite<Section> {

    private ReminderStrip(String sentence, NavigationEntry entry, Reading reading) {
        getContent().addClassNames("asat", "reminder");
        getContent().getElement().setAttribute("aria-label", "Reminder");
        getContent()
                .add(
                        new Span(sentence),
                        Link.to(reading.withEdition(null).href(entry.path()), "See your outstanding tasks"));
    }

    /** The reminder of an entry; empty where there is none, and on the pages that it leads to. */
    static Optional<ReminderStrip> of(NavigationEntry entry, Reading reading, Location location) {
        boolean there = location.getSegments().size() > 1
                && location.getSegments().get(1).equals(entry.path());
        String sentence = there ? "" : entry.reminder(reading.programme());
        return sentence.isEmpty() ? Optional.empty() : Optional.of(new ReminderStrip(sentence, entry, reading));
    }
}
