package org.planonapage.plan.ui;

import org.planonapage.plan.Judgements;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the plan's screens. */
@Component
public class PlanNavigation implements NavigationEntry {

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

    /** The editions of the plan. */
    public static String editions(Reading reading) {
        return reading.withEdition(null).href("editions");
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
        return reading.withEdition(null).href(Judgements.path(reference));
    }
}
