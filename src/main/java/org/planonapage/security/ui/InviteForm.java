package org.planonapage.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.security.AccountRefusedException;
import org.planonapage.security.DisplayName;
import org.planonapage.security.Email;
import org.planonapage.security.InvitationLink;
import org.planonapage.security.Invitations;
import org.planonapage.security.Username;
import org.planonapage.ui.FormDialog;

/** The form by which somebody new gets an account. */
public final class InviteForm {

    private final Invitations invitations;
    private final TextField name = new TextField("Name");
    private final TextField username = new TextField("User name");
    private final EmailField email = new EmailField("E-mail address");
    private final List<FormDialog.Problem> problems = new ArrayList<>();
    private final FormDialog form;

    /** @param invited what happens next, with the link to show */
    public InviteForm(Invitations invitations, Consumer<InvitationLink> invited) {
        this.invitations = invitations;
        name.setHelperText("The name that colleagues use.");
        username.setHelperText("Used to sign in. It can’t be changed later. Use letters, digits, dots and hyphens.");
        email.setHelperText("Optional. Needed for reminders by email and for signing in through your organisation.");
        form = new FormDialog("Invite someone")
                .field(name)
                .field(username)
                .field(email)
                .saveText("Create link")
                .onSave(() -> save(invited));
    }

    /** Adds a further choice, such as a role. */
    public <F extends Component & HasValue<?, ?>> InviteForm field(F field) {
        form.field(field);
        return this;
    }

    /** Opens it. */
    public void open() {
        form.open();
    }

    private List<FormDialog.Problem> save(Consumer<InvitationLink> invited) {
        problems.clear();
        DisplayName called = read(name, DisplayName::new);
        Username signsIn = read(username, Username::parse);
        Email address = email.isEmpty() ? null : read(email, Email::new);
        if (called == null || signsIn == null || !problems.isEmpty()) {
            return problems;
        }
        try {
            invited.accept(invitations.invite(signsIn, called, address));
            return List.of();
        } catch (AccountRefusedException refused) {
            return List.of(new FormDialog.Problem(username, String.valueOf(refused.getMessage())));
        }
    }

    private <F extends Component & HasValue<?, String>, T> @Nullable T read(F field, Function<String, T> value) {
        try {
            return value.apply(field.getValue());
        } catch (IllegalArgumentException wrong) {
            problems.add(new FormDialog.Problem(field, String.valueOf(wrong.getMessage())));
            return null;
        }
    }
}
