package org.planonapage.exchange.ui;

import org.planonapage.exchange.Loaders;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the screen for data, which only those see who may load. */
@Component
public class DataNavigation implements NavigationEntry {

    private static final String PATH = "data";

    private final Loaders loaders;

    DataNavigation(Loaders loaders) {
        this.loaders = loaders;
    }

    @Override
    public String title() {
        return "Data";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean isFor(String programme) {
        return loaders.loads(new ProgrammeId(programme));
    }

    /** Loading, earlier imports, export. */
    public static String data(Reading reading) {
        return reading.href(PATH);
    }
}
