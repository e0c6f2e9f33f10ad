package org.planonapage.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.planonapage.security.NewPassword;
import org.planonapage.security.SetupLinkException;
import org.planonapage.security.SetupLinks;
import org.planonapage.security.Username;
import org.planonapage.ui.Link;

/** Makes the first administrator of a production installation, for whoever holds its one-time link. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up – Plan on a Page")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {

    private final SetupLinks links;
    private final TextField username = new TextField("User name");
    private final PasswordField password = new PasswordField("Password");
    private final Div card = new Div();

    SetupView(SetupLinks links) {
        this.links = links;
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
        if (links.opens(token)) {
            showForm(token);
        } else {
            say(
                    "This link does not work",
                    "A set-up link works once, for 24 hours. Until there is an administrator, each start of the "
                            + "application prints a new link. If there is an administrator already, sign in.");
        }
    }

    private void showForm(String token) {
        password.setHelperText(
                "At least " + NewPassword.SHORTEST + " characters. Three random words make a good password.");
        Button create = new Button("Create administrator account", click -> create(token));
        create.setDisableOnClick(true);
        Div fields = new Div(username, password, create);
        fields.addClassName("fields");
        card.add(
                new H1("Create the first administrator account"),
                new Paragraph(
                        "Choose a user name and a password to sign in with. The administrator looks after accounts and settings."),
                fields);
    }

    private void create(String token) {
        username.setInvalid(false);
        password.setInvalid(false);
        Username name = null;
        NewPassword secret = null;
        try {
            name = Username.parse(username.getValue());
        } catch (IllegalArgumentException wrong) {
            username.setErrorMessage(wrong.getMessage());
            username.setInvalid(true);
        }
        try {
            secret = name == null ? new NewPassword(password.getValue()) : NewPassword.of(password.getValue(), name);
        } catch (IllegalArgumentException wrong) {
            password.setErrorMessage(wrong.getMessage());
            password.setInvalid(true);
        }
        if (name != null && secret != null) {
            use(token, name, secret);
        }
        card.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setEnabled(true));
    }

    private void use(String token, Username name, NewPassword secret) {
        try {
            links.use(token, name, secret);
            say("Administrator account created", "Sign in as " + name + ".");
            card.add(Link.inText("login", "Sign in"));
        } catch (SetupLinkException refused) {
            say("This link does not work", String.valueOf(refused.getMessage()));
        } catch (IllegalArgumentException wrong) {
            username.setErrorMessage(wrong.getMessage());
            username.setInvalid(true);
        }
    }

    private void say(String heading, String sentence) {
        card.removeAll();
        card.add(new H1(heading), new Paragraph(sentence));
    }
}
