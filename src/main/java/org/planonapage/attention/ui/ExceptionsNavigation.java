package org.planonapage.attention.ui;

import com.vaadin.flow.router.QueryParameters;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.Rule;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the page of the exceptions. */
@Component
public class ExceptionsNavigation implements NavigationEntry {

    static final String PATH = "exceptions";
    static final String RULE = "rule";

    private final Exceptions exceptions;

    ExceptionsNavigation(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public String title() {
        return "Exceptions";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(String programme) {
        return exceptions.count(new ProgrammeId(programme));
    }

    /** All exceptions. */
    public static String exceptions(Reading reading) {
        return reading.withEdition(null).href(PATH);
    }

    /** Those of one rule. */
    static String exceptions(Reading reading, Rule rule) {
        String address = exceptions(reading);
        return address
                + (address.contains("?") ? "&" : "?")
                + QueryParameters.of(RULE, rule.code()).getQueryString();
    }
}
