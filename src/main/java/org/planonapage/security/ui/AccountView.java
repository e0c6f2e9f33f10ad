package org.planonapage.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.planonapage.quantity.Dates;
import org.planonapage.security.AccountRefusedException;
import org.planonapage.security.AccountRow;
import org.planonapage.security.NewPassword;
import org.planonapage.security.OwnAccount;
import org.planonapage.security.WrongPasswordException;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Page;
import org.planonapage.ui.Sheet;

/** The reader's own account: what it is called, and a new password. */
@Route("account")
@PageTitle("Your account – Plan on a Page")
@PermitAll
class AccountView extends Main implements BeforeEnterObserver {

    private final OwnAccount own;
    private final PasswordField current = new PasswordField("Current password");
    private final NewPasswordFields chosen = new NewPasswordFields();
    private final Paragraph answer = new Paragraph();

    AccountView(OwnAccount own) {
        this.own = own;
        addClassNames("page", "account-page");
        setId(Page.CONTENT);
        current.getElement().setAttribute("autocomplete", "current-password");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountRow account = own.account();
        removeAll();
        Div stack = new Div(password(account), elsewhere());
        stack.addClassName("stack");
        Div columns = new Div(facts(account), stack);
        columns.addClassName("cols");
        add(new H1("Your account"), columns);
    }

    private static Component facts(AccountRow account) {
        Sheet sheet = new Sheet("You are signed in as " + account.username(), null);
        sheet.add(new Facts()
                .add("Name", account.displayName())
                .add("E-mail address", account.email() == null ? "None" : account.email())
                .add("Last sign-in", account.lastSignInAt() == null ? "" : Dates.inWords(account.lastSignInAt())));
        Paragraph help = new Paragraph("Ask your administrator to change these details.");
        help.addClassName("note");
        sheet.add(help);
        return sheet;
    }

    private Component password(AccountRow account) {
        Sheet sheet = new Sheet("Change your password", null);
        if (account.demo()) {
            sheet.add(new Paragraph("Demonstration accounts share one password, which can’t be changed."));
        } else if (!own.hasPassword()) {
            sheet.add(new Paragraph("You sign in through your organisation, so you have no password here."));
        } else {
            Button change = new Button("Change password", click -> change(account));
            Div fields = new Div(current, chosen, change, answer);
            fields.addClassName("fields");
            sheet.add(fields);
        }
        return sheet;
    }

    private Component elsewhere() {
        Sheet sheet = new Sheet("Other devices", null);
        Paragraph done = new Paragraph();
        done.getElement().setAttribute("role", "status");
        Button end = new Button("Sign out everywhere else", click -> {
            own.endOtherSignIns();
            done.setText("You are signed out everywhere else.");
        });
        Div fields =
                new Div(new Paragraph("If you left a page open on another device, you can end it here."), end, done);
        fields.addClassName("fields");
        sheet.add(fields);
        return sheet;
    }

    private void change(AccountRow account) {
        answer.setText("");
        current.setInvalid(false);
        chosen.read(account.username()).ifPresent(this::change);
    }

    private void change(NewPassword password) {
        try {
            own.change(current.getValue(), password);
            current.clear();
            chosen.clear();
            answer.setText("Your password has been changed. You are signed out everywhere else.");
        } catch (WrongPasswordException | AccountRefusedException refused) {
            current.setErrorMessage(refused.getMessage());
            current.setInvalid(true);
            current.focus();
        }
    }
}
