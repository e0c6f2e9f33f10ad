package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.planonapage.programme.People;
import org.planonapage.programme.Person;
import org.planonapage.quantity.Dates;
import org.planonapage.security.AccountRefusedException;
import org.planonapage.security.AccountRow;
import org.planonapage.security.AccountState;
import org.planonapage.security.Accounts;
import org.planonapage.security.ForgottenPeople;
import org.planonapage.security.Invitations;
import org.planonapage.security.Username;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Facts;
import org.planonapage.ui.FormDialog;
import org.planonapage.ui.NothingThereException;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** One account: what it is, what it may do where, and what can be done with it. */
@Route("admin/accounts/:username")
@PermitAll
class AccountDetailView extends Page {

    private final Accounts accounts;
    private final People people;
    private final AccountForms forms;

    AccountDetailView(Accounts accounts, People people, Invitations invitations, ForgottenPeople forgotten) {
        this.accounts = accounts;
        this.people = people;
        this.forms = new AccountForms(accounts, invitations, forgotten);
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        AccountRow account = find(parameters.get("username").orElse(""));
        Map<String, Person> parts = people.partsOf(account.username());
        Div title = new Div(
                new Crumbs(List.of(new Crumbs.Crumb("Accounts", AdminNavigation.ACCOUNTS))),
                new H1(account.displayName()));
        Div head = new Div(title, sentence(account, parts));
        head.addClassName("top");
        Div columns = new Div(facts(account), parts(parts));
        columns.addClassName("cols");
        add(head, columns);
        return account.displayName() + " – Plan on a Page";
    }

    private AccountRow find(String username) {
        try {
            return accounts.account(new Username(username));
        } catch (IllegalArgumentException | AccountRefusedException unknown) {
            throw new NothingThereException("There is no account “" + username + "”.");
        }
    }

    private static Say sentence(AccountRow account, Map<String, Person> parts) {
        String where = parts.isEmpty()
                ? "No role in a programme."
                : "It has roles in " + (parts.size() == 1 ? "one programme." : parts.size() + " programmes.");
        return new Say("The account is " + account.state().word() + ".", where);
    }

    private Component facts(AccountRow account) {
        Sheet sheet = new Sheet("The account", null);
        sheet.add(new Facts()
                .add("User name", account.username().value())
                .add("E-mail address", Objects.requireNonNullElse(account.email(), "none is known"))
                .add("Administrator", account.administrator() ? "yes: keeps accounts, programmes and settings" : "no")
                .add("Last sign-in", AccountsView.lastSignIn(account)));
        Div tools = new Div();
        tools.addClassName("tools");
        boolean disabled = account.state() == AccountState.DISABLED;
        tools.add(ask("Change name or e-mail…", forms.renaming(account)));
        tools.add(disabled ? enable(account) : ask("Disable…", forms.disabling(account)));
        if (disabled) {
            tools.add(ask("Forget this person…", forms.forgetting(account)));
        }
        if (!disabled && !account.demo()) {
            tools.add(ask("New link…", forms.renewing(account)));
        }
        tools.add(ask("End all sign-ins…", forms.ending(account)));
        tools.add(ask(
                account.administrator() ? "Remove administrator access…" : "Make administrator…",
                forms.administrating(account)));
        sheet.add(tools);
        return sheet;
    }

    private Button enable(AccountRow account) {
        return new Button("Enable again", click -> {
            accounts.enable(account.username());
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private static Button ask(String text, FormDialog form) {
        return new Button(text, click -> form.open());
    }

    private static Component parts(Map<String, Person> parts) {
        Sheet sheet = new Sheet("Roles and posts", "Roles are given in each programme, under Manage.");
        sheet.add(new DataTable<Map.Entry<String, Person>>("Roles and posts by programme")
                .rowHeader("Programme", Map.Entry::getKey, part -> AdminNavigation.people(part.getKey()))
                .column(
                        "Roles",
                        part -> part.getValue().roles().stream()
                                .map(held -> held.role().word() + ", since " + Dates.inBrief(held.since()))
                                .collect(Collectors.joining("; ")))
                .column(
                        "Posts",
                        part -> part.getValue().posts().stream()
                                .map(held -> held.title() + ", from " + Dates.inBrief(held.since()))
                                .collect(Collectors.joining("; ")))
                .emptyText("No role in any programme.")
                .rows(parts.entrySet()));
        return sheet;
    }
}
