package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;

/** What changed since an earlier day, in a sentence, and the switch that hides it; where it is off, the switch alone. */
public final class SinceLine extends Composite<Paragraph> {

    private SinceLine(EarlierDay day, String changes, Reading reading, Function<Reading, String> address) {
        getContent().addClassName("since-line");
        if (day.isShown()) {
            getContent()
                    .add(
                            new Text("Since " + day.inWords() + ": " + changes + " "),
                            Link.inText(address.apply(reading.comparedWith(new Reading.Since(null))), "Hide changes"));
        } else {
            getContent()
                    .add(Link.inText(
                            address.apply(reading.comparedWith(new Reading.Since(day.day()))),
                            "Show changes since " + day.inWords()));
        }
    }

    /**
     * The line of a page.
     *
     * @param changes "2 actions moved from red to amber, 1 new."; not shown where the comparison is off
     * @param address where the same page is in another reading
     * @return empty where there is no earlier day, and where nothing was on record on one that nobody asked for
     */
    public static Optional<SinceLine> of(
            Earlier<?> earlier, String changes, Reading reading, Function<Reading, String> address) {
        boolean isIdle = earlier.isShown() && earlier.then() == null && reading.since() == null;
        return Optional.ofNullable(earlier.day())
                .filter(day -> !isIdle)
                .map(day -> new SinceLine(day, changes, reading, address));
    }
}
