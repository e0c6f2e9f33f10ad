package org.planonapage.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.planonapage.plan.JudgementPage;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the plan's screens. */
@Component
public class PlanNavigation implements NavigationEntry {

    private static final String EDIT = "edit";

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "";
    }

    /** The plan on a page. */
    public static String plan(Reading reading) {
        return reading.href("");
    }

    /** The plan with the Edit switch on, for those who manage the programme; of an edition by its code. */
    static String edit(Reading reading, String edition) {
        return begin(reading.withEdition(edition));
    }

    /** Where a programme without a plan gets its first edition. */
    static String begin(Reading reading) {
        return reading.href(EDIT);
    }

    /** A theme with the Edit switch on. */
    static String editTheme(Reading reading, String edition, String number) {
        return reading.withEdition(edition).href("themes/" + number + "/" + EDIT);
    }

    /** An action with the Edit switch on. */
    static String editAction(Reading reading, String edition, String reference) {
        return reading.withEdition(edition).href("actions/" + reference + "/" + EDIT);
    }

    /** Goes there, with whatever stands after the question mark. */
    static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The editions of the plan. */
    public static String editions(Reading reading) {
        return reading.withEdition(null).href("editions");
    }

    /** Two editions side by side. */
    static String compare(Reading reading, String from, String to) {
        String address = compare(reading);
        return address
                + (address.contains("?") ? "&" : "?")
                + QueryParameters.simple(Map.of("from", from, "to", to)).getQueryString();
    }

    /** The comparison of the edition that is shown with the one before. */
    static String compare(Reading reading) {
        return reading.withEdition(null).href("editions/compare");
    }

    /** A theme of the edition that is read. */
    public static String theme(Reading reading, String number) {
        return reading.href("themes/" + number);
    }

    /** An action of the edition that is read. */
    public static String action(Reading reading, String reference) {
        return reading.href("actions/" + reference);
    }

    /** The form in which an action is judged, now and in the edition that is shown unless another is chosen. */
    static String judgement(Reading reading, String reference) {
        return reading.withEdition(null).href(JudgementPage.path(reference));
    }
}
