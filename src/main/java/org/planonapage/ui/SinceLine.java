package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;

/** What changed since an earlier day, in a sentence, and the switch that hides it; where it is off, the switch alone. */
public final class SinceLine extends Composite<Paragraph> {

    /**
     * @param changes "2 actions moved from red to amber, 1 new."; not shown where the comparison is off
     * @param address where the same page is in another reading
     */
    public SinceLine(EarlierDay day, String changes, Reading reading, Function<Reading, String> address) {
        getContent().addClassName("since-line");
        if (day.isShown()) {
            getContent()
                    .add(
                            new Text("Since " + day.inWords() + ": " + changes + " "),
                            Link.inText(
                                    address.apply(reading.comparedWith(new Reading.Since(null))), "Hide changes"));
        } else {
            getContent()
                    .add(Link.inText(
                            address.apply(reading.comparedWith(new Reading.Since(day.day()))),
                            "Show changes since " + day.inWords()));
        }
    }
}
