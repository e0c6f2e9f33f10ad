package org.planonapage.programme.ui;

import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the organisation's screen. */
@Component
public class OrganisationNavigation implements NavigationEntry {

    private static final String PATH = "organisation";

    @Override
    public String title() {
        return "Organisation";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** Units, posts and bodies. */
    public static String organisation(Reading reading) {
        return reading.href(PATH);
    }
}
