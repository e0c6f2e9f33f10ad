package org.planonapage.workforce.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to the screens of the workforce. */
@Component
public class WorkforceNavigation implements NavigationEntry {

    static final String ROLE = "role";
    private static final String PATH = "workforce";

    @Override
    public String title() {
        return "Workforce";
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** The workforce of the whole authority. */
    public static String workforce(Reading reading) {
        return reading.href(PATH);
    }

    /**
     * That of a unit and role.
     *
     * @param unit null for the authority
     * @param role null for all
     */
    public static String of(Reading reading, @Nullable String unit, @Nullable String role) {
        return withRole(reading.href(unit == null ? PATH : PATH + "/" + unit), role);
    }

    /** The returns behind its figures at a date. */
    static String returns(Reading reading, String unit, @Nullable String role, DayOrMonth at) {
        return withRole(reading.href(PATH + "/" + unit + "/returns/" + at), role);
    }

    private static String withRole(String address, @Nullable String role) {
        return role == null
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + QueryParameters.simple(Map.of(ROLE, role)).getQueryString();
    }
}
