package org.planonapage.round.ui;

import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Rights;
import org.planonapage.round.Due;
import org.planonapage.round.Owed;
import org.planonapage.round.OwnDues;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the round; members have none, because they read what is published. */
@Component
public class RoundNavigation implements NavigationEntry {

    private static final String PATH = "round";

    private final Rights rights;
    private final OwnDues dues;

    RoundNavigation(Rights rights, OwnDues dues) {
        this.rights = rights;
        this.dues = dues;
    }

    @Override
    public String title() {
        return "Round";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean isFor(String programme) {
        return rights.readsUnpublished(new ProgrammeId(programme));
    }

    @Override
    public int count(String programme) {
        return AsAt.current().isPresent()
                ? 0
                : dues.due(new ProgrammeId(programme)).map(Due::things).orElse(0);
    }

    @Override
    public String reminder(String programme) {
        return dues.due(new ProgrammeId(programme))
                .filter(Due::soon)
                .map(due -> "You have " + due.inWords() + ".")
                .orElse("");
    }

    /** The round that is open. */
    public static String round(Reading reading) {
        return reading.href(PATH);
    }

    /** What publishing it would change. */
    static String preview(Reading reading) {
        return reading.href(PATH + "/preview");
    }

    /** Where something that is owed is filled in. */
    static String form(Reading reading, Owed owed) {
        return reading.withEdition(null).href(owed.path());
    }
}
