package org.planonapage.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.planonapage.security.AccountRefusedException;
import org.planonapage.security.AccountRow;
import org.planonapage.security.Invitations;
import org.planonapage.ui.Link;

/** Where whoever holds a one-time link chooses the password of the account. */
@Route(value = "invitation", autoLayout = false)
@PageTitle("Choose a password – Plan on a Page")
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver {

    private final Invitations invitations;
    private final Div card = new Div();

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("card-page");
        card.addClassName("card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        card.removeAll();
        invitations
                .opens(token)
                .ifPresentOrElse(
                        account -> showForm(token, account),
                        () -> say(
                                "This link does not work",
                                "Each link works once, for 7 days, and a newer link replaces it. If you have already chosen a password, sign in. If not, ask the person who sent the link for a new one."));
    }

    private void showForm(String token, AccountRow account) {
        NewPasswordFields fields = new NewPasswordFields();
        Button choose = new Button(
                "Set password",
                click -> fields.read(account.username()).ifPresent(password -> {
                    try {
                        invitations.accept(token, password);
                        say("Your password has been set", "Sign in as " + account.username() + ".");
                    } catch (AccountRefusedException refused) {
                        say("This link does not work", String.valueOf(refused.getMessage()));
                    }
                }));
        Div form = new Div(fields, choose);
        form.addClassName("fields");
        card.add(
                new H1("Welcome, " + account.displayName()),
                new Paragraph("Your user name is " + account.username() + ". Choose the password to sign in with."),
                form);
    }

    private void say(String heading, String sentence) {
        card.removeAll();
        card.add(new H1(heading), new Paragraph(sentence), Link.inText("login", "Sign in"));
    }
}
