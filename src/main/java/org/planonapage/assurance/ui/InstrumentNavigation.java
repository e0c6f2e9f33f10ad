package org.planonapage.assurance.ui;

import org.planonapage.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** The page of the instruments, in the bar. */
@Component
class InstrumentNavigation implements NavigationEntry {

    static final String PATH = "instruments";

    @Override
    public String title() {
        return "Notices and directions";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return PATH;
    }
}
