package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.planonapage.quantity.Dates;
import org.planonapage.security.AccountPage;
import org.planonapage.security.AccountRow;
import org.planonapage.security.Accounts;
import org.planonapage.security.FailedSignIns;
import org.planonapage.security.Invitations;
import org.planonapage.security.ui.InvitationDialog;
import org.planonapage.security.ui.InviteForm;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Page;
import org.planonapage.ui.Pager;
import org.planonapage.ui.Reading;
import org.planonapage.ui.RowButton;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** All accounts, with a search, and the sign-ins that failed of late. */
@Route("admin")
@PermitAll
class AccountsView extends Page {

    private final Accounts accounts;
    private final Invitations invitations;

    AccountsView(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        String words = Objects.requireNonNullElse(reading.option("q"), "");
        AccountPage page = accounts.page(words, PageNumber.of(reading));
        List<FailedSignIns> failing = accounts.failing();
        add(AdminNavigation.head("Accounts", sentence(page, failing, words), AdminNavigation.ACCOUNTS));
        Div stack = new Div(list(page, words), failing(failing));
        stack.addClassName("stack");
        add(stack);
        return "Accounts – Plan on a Page";
    }

    private static Say sentence(AccountPage page, List<FailedSignIns> failing, String words) {
        long waiting = failing.stream().filter(FailedSignIns::waits).count();
        String found = page.found() == 1 ? "One account" : page.found() + " accounts";
        return new Say(
                words.isBlank()
                        ? found + (page.found() == 1 ? " is" : " are") + " kept here."
                        : found + " with “" + words + "”.",
                waiting == 0
                        ? "No accounts are locked."
                        : (waiting == 1 ? "One has" : waiting + " have") + " to wait for too many failed sign-ins.");
    }

    private Component list(AccountPage page, String words) {
        Sheet sheet = new Sheet("Accounts by name", null);
        Div tools = new Div(new Button(
                "Invite someone…",
                click -> new InviteForm(
                                invitations,
                                link -> InvitationDialog.show(
                                        link, () -> UI.getCurrent().refreshCurrentRoute(false)))
                        .open()));
        tools.addClassName("tools");
        tools.getElement().appendChild(search(words));
        sheet.add(
                tools,
                new DataTable<AccountRow>("Accounts")
                        .rowHeader(
                                "Name", AccountRow::displayName, account -> AdminNavigation.account(account.username()))
                        .column("User name", account -> account.username().value())
                        .column("E-mail", account -> Objects.requireNonNullElse(account.email(), ""))
                        .column("State", account -> account.state().word())
                        .column("Administrator", account -> account.administrator() ? "yes" : "no")
                        .column("Last sign-in", AccountsView::lastSignIn)
                        .emptyText("No accounts found. Try fewer letters.")
                        .rows(page.rows()),
                new Pager(
                        "accounts",
                        page.number(),
                        page.number() < page.pages(),
                        to -> AdminNavigation.accounts(words, to)));
        return sheet;
    }

    static String lastSignIn(AccountRow account) {
        return account.lastSignInAt() == null ? "never" : Dates.inWords(account.lastSignInAt());
    }

    /** A form of the browser's own, so that what was looked for stands in the address. */
    private static Element search(String words) {
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", AdminNavigation.ACCOUNTS)
                .setAttribute("role", "search")
                .setAttribute("class", "search")
                .setAttribute("router-ignore", true);
        return form.appendChild(
                new Element("label").setAttribute("for", "q").setText("Name, user name or e-mail"),
                new Element("input")
                        .setAttribute("id", "q")
                        .setAttribute("name", "q")
                        .setAttribute("type", "search")
                        .setAttribute("value", words),
                new Element("button").setAttribute("type", "submit").setText("Search"));
    }

    private Component failing(List<FailedSignIns> failing) {
        Sheet sheet = new Sheet(
                "Failed sign-ins of the last 15 minutes",
                "After 10 for one account or 50 from one address, sign-in is refused for 15 minutes. Counted since the application last started.");
        sheet.add(new DataTable<FailedSignIns>("Failed sign-ins")
                .rowHeader("Account or address", FailedSignIns::who)
                .column("Which", each -> each.account() ? "account" : "IP address")
                .number("Failures", each -> String.valueOf(each.failures()))
                .column("Refused until", each -> each.waitsUntil() == null ? "" : Dates.inWords(each.waitsUntil()))
                .component(
                        "Release",
                        each -> new RowButton("Release", "Let " + each.who() + " try again", () -> {
                            accounts.release(each);
                            UI.getCurrent().refreshCurrentRoute(false);
                        }))
                .emptyText("None.")
                .rows(failing));
        return sheet;
    }
}
