package org.planonapage.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planonapage.security.SecurityEventFilter;
import org.planonapage.security.Username;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Say;

/** The links within the administration, which stands above all programmes and knows no past. */
public final class AdminNavigation {

    static final String ACCOUNTS = "admin";
    static final String PROGRAMMES = "admin/programmes";
    static final String SECURITY = "admin/security";
    static final String HEALTH = "admin/health";
    static final String BACKUPS = "admin/backups";

    private AdminNavigation() {}

    /** The first page of the accounts. */
    public static String accounts() {
        return ACCOUNTS;
    }

    static String accounts(String words, int page) {
        Map<String, String> query = words.isBlank()
                ? Map.of("page", String.valueOf(page))
                : Map.of("q", words, "page", String.valueOf(page));
        return new Location(ACCOUNTS, QueryParameters.simple(query)).getPathWithQueryParameters();
    }

    static String account(Username username) {
        return ACCOUNTS + "/accounts/" + username.value();
    }

    static String security(SecurityEventFilter filter, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("kind", filter.kind() == null ? "" : filter.kind().name());
        query.put("person", filter.person());
        query.put("from", filter.from() == null ? "" : filter.from().toString());
        query.put("to", filter.to() == null ? "" : filter.to().toString());
        query.put("page", String.valueOf(page));
        query.values().removeIf(String::isEmpty);
        return new Location(SECURITY, QueryParameters.simple(query)).getPathWithQueryParameters();
    }

    static String people(String programme) {
        return programme + "/manage";
    }

    static String settings(String programme) {
        return programme + "/manage/settings";
    }

    /** What stands at the head of each screen; {@code here} is that which is shown. */
    static Div head(String heading, Say sentence, String here) {
        Div title = new Div(new H1(heading), chips(here));
        Div head = new Div(title, sentence);
        head.addClassName("top");
        return head;
    }

    private static Chips chips(String here) {
        return new Chips("Administration")
                .chip("Accounts", ACCOUNTS, here.equals(ACCOUNTS))
                .chip("Programmes", PROGRAMMES, here.equals(PROGRAMMES))
                .chip("Security log", SECURITY, here.equals(SECURITY))
                .chip("Health", HEALTH, here.equals(HEALTH))
                .chip("Backups", BACKUPS, here.equals(BACKUPS));
    }
}
