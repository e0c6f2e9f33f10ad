package org.planonapage.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.planonapage.security.AccountRefusedException;
import org.planonapage.security.AccountRow;
import org.planonapage.security.Accounts;
import org.planonapage.security.DisplayName;
import org.planonapage.security.Email;
import org.planonapage.security.ForgottenPeople;
import org.planonapage.security.Invitations;
import org.planonapage.security.ui.InvitationDialog;
import org.planonapage.ui.FormDialog;

/** The forms by which an administrator changes one account. */
final class AccountForms {

    private final Accounts accounts;
    private final Invitations invitations;
    private final ForgottenPeople forgotten;

    AccountForms(Accounts accounts, Invitations invitations, ForgottenPeople forgotten) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.forgotten = forgotten;
    }

    FormDialog renaming(AccountRow account) {
        TextField name = new TextField("Name", account.displayName(), "");
        EmailField email = new EmailField("E-mail address");
        email.setHelperText(
                "Leave it blank if there is none. Reminders go to it, and an OpenID provider may sign in by it.");
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

    FormDialog forgetting(AccountRow account) {
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

    FormDialog ending(AccountRow account) {
        return form(
                "End all sign-ins of " + account.displayName(),
                "The account is signed out on every device. What is typed there and not saved may be lost. It can sign in again.",
                "End all sign-ins",
                () -> accounts.endSignIns(account.username()));
    }

    FormDialog disabling(AccountRow account) {
        return form(
                "Disable " + account.displayName(),
                "This person will be signed out and cannot sign in again. Their roles are kept in case you enable the account later, and what they did stays in the history.",
                "Disable the account",
                () -> accounts.disable(account.username()));
    }

    FormDialog administrating(AccountRow account) {
        boolean becomes = !account.administrator();
        return form(
                becomes ? "Make " + account.displayName() + " administrator" : "Remove administrator access",
                becomes
                        ? "An administrator looks after accounts, programmes and settings, and can see the backups, which contain everything."
                        : account.displayName() + " will no longer look after accounts, programmes and settings.",
                becomes ? "Make administrator" : "Remove access",
                () -> accounts.administrate(account.username(), becomes));
    }

    FormDialog renewing(AccountRow account) {
        return new FormDialog("A new link for " + account.displayName())
                .add(
                        new Paragraph(
                                "Anyone who has the link can choose a new password. The present password and any earlier link stop working now."))
                .saveText("Create link")
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
}
