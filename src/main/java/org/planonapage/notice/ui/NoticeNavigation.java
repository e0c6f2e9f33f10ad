package org.planonapage.notice.ui;

import com.vaadin.flow.router.QueryParameters;
import org.planonapage.links.ProgrammeId;
import org.planonapage.notice.Notice;
import org.planonapage.notice.Notices;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the page of notices, which stands in the bar while something is not read. */
@Component
public class NoticeNavigation implements NavigationEntry {

    static final String PATH = "notices";
    static final String PAGE = "page";

    private final Notices notices;

    NoticeNavigation(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String title() {
        return "Notices";
    }

    @Override
    public int order() {
        return 98;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(String programme) {
        return notices.unread(new ProgrammeId(programme));
    }

    @Override
    public boolean isOnlyForWhatIsCounted() {
        return true;
    }

    /** What the reader was told. */
    public static String notices(Reading reading) {
        return reading.withEdition(null).href(PATH);
    }

    /** A part of it. */
    static String notices(Reading reading, int page) {
        String address = notices(reading);
        return address
                + (address.contains("?") ? "&" : "?")
                + QueryParameters.of(PAGE, Integer.toString(page)).getQueryString();
    }

    /** The page that a notice is about. */
    static String about(Reading reading, Notice notice) {
        return reading.withEdition(null).href(notice.path());
    }
}
