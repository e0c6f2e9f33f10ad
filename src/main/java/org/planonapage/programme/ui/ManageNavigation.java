package org.planonapage.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.OrganisationPart;
import org.planonapage.programme.Rights;
import org.planonapage.ui.Chips;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.springframework.stereotype.Component;

/** The links to the screens on which a programme's people, organisation and settings are kept; for those who keep them. */
@Component
public class ManageNavigation implements NavigationEntry {

    private static final String PATH = "manage";

    private final Rights rights;

    ManageNavigation(Rights rights) {
        this.rights = rights;
    }

    @Override
    public String title() {
        return "Manage";
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean isFor(String programme) {
        return rights.manages(new ProgrammeId(programme));
    }

    /** Who has which role and post. */
    public static String people(Reading reading) {
        return reading.href(PATH);
    }

    /** Units, posts, bodies and meetings, to be changed. */
    public static String organisation(Reading reading) {
        return reading.href(PATH + "/organisation");
    }

    /** The form of a unit, post, body or meeting; an empty {@code address} asks for a new one. */
    static String part(Reading reading, OrganisationPart part, String address) {
        return reading.href(PATH + "/organisation/" + part.word() + (address.isEmpty() ? "" : "/" + address));
    }

    /** The programme's facts and settings, to be changed. */
    public static String settings(Reading reading) {
        return reading.href(PATH + "/settings");
    }

    /** What stands at the head of each of these screens. */
    static Div head(String heading, Say sentence, Chips chips) {
        Div title = new Div(new H1(heading), chips);
        Div head = new Div(title, sentence);
        head.addClassName("top");
        return head;
    }

    /** The way from one of these screens to the others; {@code here} is the address of the one that is shown. */
    static Chips chips(Reading reading, String here) {
        return new Chips("What is managed")
                .chip("People", people(reading), here.equals(people(reading)))
                .chip("Organisation", organisation(reading), here.equals(organisation(reading)))
                .chip("Settings", settings(reading), here.equals(settings(reading)));
    }
}
