package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
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
import org.planonapage.security.DisplayName;
import org.planonapage.security.Email;
import org.planonapage.security.ForgottenPeople;
import org.planonapage.security.Invitations;
import org.planonapage.security.Username;
import org.planonapage.security.ui.InvitationDialog;
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
    private final Invitations invitations;
    private final People people;
    private final ForgottenPeople forgotten;

    AccountDetailView(Accounts accounts, Invitations invitations, People people, ForgottenPeople forgotten) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.forgotten = forgotten;
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
                ? "It has no role in a programme."
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
        tools.add(ask("Change name or e-mail…", renaming(account)));
        tools.add(disabled ? enable(account) : ask("Disable…", disabling(account)));
        if (disabled) {
            tools.add(ask("Forget this person…", forgetting(account)));
        }
        if (!disabled && !account.demo()) {
            tools.add(ask("New link…", renewing(account)));
        }
        tools.add(ask("End all sign-ins…", ending(account)));
        tools.add(ask(
                account.administrator() ? "Take the administration away…" : "Make administrator…",
                administrating(account)));
        sheet.add(tools);
        return sheet;
    }

    private FormDialog renaming(AccountRow account) {
        TextField name = new TextField("Name", account.displayName(), "");
        EmailField email = new EmailField("E-mail address");
        email.setHelperText("Leave it blank if there is none. Reminders go to it, and an OpenID provider may sign in by it.");
        email.setValue(Objects.requireNonNullElse(account.email(), ""));
        return new FormDialog("Change the name or e-mail of " + account.username())
                .field(name)
                .field(email)
                .onSave(() -> refused(() -> {
                    Email address = email.getValue().isBlank() ? null : new Email(email.getValue());
                    accounts.rename(account.username(), new DisplayName(name.getValue()), address);
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
    }

    private FormDialog forgetting(AccountRow account) {
        return new FormDialog("Forget " + account.displayName())
                .add(
                        new Paragraph(
                                "This deletes the account for good: user name, name, e-mail address, password, roles, drafts and notices. What the person did stays, under a name such as “a former member of staff 17”. Backups made before today still hold the name until they are deleted."))
                .saveText("Forget this person")
                .onSave(() -> refused(() -> {
                    forgotten.forget(account.username());
                    UI.getCurrent().navigate(AdminNavigation.ACCOUNTS);
                }));
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

    private FormDialog disabling(AccountRow account) {
        return form(
                "Disable " + account.displayName(),
                "The account can do nothing any more, from its next click on. Its roles are kept for the day on which it is enabled again, and what it did stays on record.",
                "Disable the account",
                () -> accounts.disable(account.username()));
    }

    private FormDialog ending(AccountRow account) {
        return form(
                "End all sign-ins of " + account.displayName(),
                "The account is signed out on every device. What is typed there and not saved may be lost. It can sign in again.",
                "End all sign-ins",
                () -> accounts.endSignIns(account.username()));
    }

    private FormDialog administrating(AccountRow account) {
        boolean becomes = !account.administrator();
        return form(
                becomes ? "Make " + account.displayName() + " administrator" : "Take the administration away",
                becomes
                        ? "An administrator keeps accounts, programmes and settings, and sees the backups, which hold everything."
                        : account.displayName() + " will no longer keep accounts, programmes and settings.",
                becomes ? "Make administrator" : "Take it away",
                () -> accounts.administrate(account.username(), becomes));
    }

    private FormDialog renewing(AccountRow account) {
        return new FormDialog("A new link for " + account.displayName())
                .add(
                        new Paragraph(
                                "Whoever has the link chooses a new password. The password of today works until then, and an earlier link no longer."))
                .saveText("Make the link")
                .onSave(() -> refused(() -> InvitationDialog.show(
                        invitations.renew(account.username()),
                        () -> UI.getCurrent().refreshCurrentRoute(false))));
    }

    private static FormDialog form(String title, String sentence, String button, Runnable action) {
        return new FormDialog(title)
                .add(new Paragraph(sentence))
                .saveText(button)
                .onSave(() -> refused(() -> {
                    action.run();
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
    }

    private static List<FormDialog.Problem> refused(Runnable action) {
        try {
            action.run();
            return List.of();
        } catch (AccountRefusedException | IllegalArgumentException refused) {
            return List.of(new FormDialog.Problem(null, String.valueOf(refused.getMessage())));
        }
    }

    private static Component parts(Map<String, Person> parts) {
        Sheet sheet = new Sheet("Roles and posts", "They are given on the page of each programme.");
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
