package org.planonapage.assurance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.assurance.InstrumentRow;
import org.planonapage.assurance.InstrumentSheet;
import org.planonapage.assurance.InstrumentState;
import org.planonapage.assurance.Instruments;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

/** The notices and directions that bind the council: what each asks, and whether it is met. */
@Route(":programme/" + InstrumentNavigation.PATH)
@PermitAll
class InstrumentsView extends Page {

    private final Instruments instruments;

    InstrumentsView(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        InstrumentSheet sheet = instruments.instruments(new ProgrammeId(reading.programme()));
        H1 heading = new H1("Notices and directions");
        if (sheet.instruments().isEmpty()) {
            add(heading, new EmptyState("No notices or directions.", "No notice or direction is in force."));
        } else {
            Div top = new Div(new Div(heading, counted(sheet)), InstrumentsSentence.of(sheet));
            top.addClassNames("top", "beside");
            add(top);
            sheet.instruments().forEach(instrument -> add(new InstrumentPanel(instrument, reading)));
        }
        return "Notices and directions";
    }

    private static Paragraph counted(InstrumentSheet sheet) {
        long binding = sheet.instruments().stream()
                .map(InstrumentRow::state)
                .filter(state -> state != InstrumentState.LIFTED)
                .count();
        return new Paragraph((binding == 0 ? "None in force" : binding == 1 ? "One in force" : binding + " in force")
                + " on " + Dates.inWords(sheet.programme().readingDate()) + ".");
    }
}
