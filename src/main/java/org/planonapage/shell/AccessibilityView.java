package org.planonapage.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Page;
import org.springframework.beans.factory.annotation.Value;

/** The accessibility statement, in the form that public bodies of the United Kingdom use. */
@Route("accessibility")
@PageTitle("Accessibility – Plan on a Page")
@AnonymousAllowed
class AccessibilityView extends Main {

    /**
     * The statement.
     *
     * @param contact whom to write to, as the council that runs this says; blank where it does not
     * @param reviewed the day on which each sentence of it was last held against the application
     */
    AccessibilityView(
            @Value("${plan.accessibility.contact:}") String contact,
            @Value("${plan.accessibility.reviewed}") LocalDate reviewed) {
        addClassNames("page", "guide");
        setId(Page.CONTENT);
        add(new H1("Accessibility statement for Plan on a Page"));
        say(
                "This statement is about the application Plan on a Page as it is installed here. We want as many people as possible to be able to use it. That means you should be able to:");
        list(
                "enlarge a page to 400% without losing anything or scrolling sideways",
                "do everything with a keyboard alone, and see where the focus is",
                "tell every mark, rating and change without seeing its colour",
                "have every picture as a sentence and, where it shows figures, as a table",
                "listen to it with a screen reader");
        head("How accessible it is");
        say("We know that some parts are not fully accessible:");
        list(
                "The charts are drawn by a component of another maker. Each chart has its sentence and its table beside it.",
                "The application has not been tested by people who rely on a screen reader, a magnifier or voice control.",
                "Files that a council loads into or takes out of the application may not be accessible.");
        head("Feedback, and information in another form");
        say(
                contact.isBlank()
                        ? "If you find a problem that is not named here, or need something in another form, tell the manager of your programme or the administrator of this installation."
                        : "If you find a problem that is not named here, or need something in another form, write to: "
                                + contact);
        head("Enforcement");
        say(
                "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with the answer to your complaint, contact the Equality Advisory and Support Service (EASS).");
        head("Technical information");
        say(
                "The application is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of what is named above.");
        head("How it was tested");
        say(
                "Each page was checked in every role with axe-core, against the rules of WCAG 2.0 to 2.2 A and AA and best practice, in a Chromium browser at 1280 pixels. Each page was measured at six widths from 320 to 1920 pixels, and with wider text spacing: nothing is cut, overlaps or scrolls sideways. The tests do the main tasks by keyboard alone. These checks run again when the application changes. They can’t find everything.");
        say("This statement was reviewed on " + Dates.inWords(reviewed) + ".");
    }

    private void head(String heading) {
        add(new H2(heading));
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private void list(String... items) {
        add(new UnorderedList(Stream.of(items).map(ListItem::new).toArray(ListItem[]::new)));
    }
}
