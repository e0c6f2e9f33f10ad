package org.planonapage.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.planonapage.security.NewPassword;
import org.planonapage.security.Username;

/** A new password, typed twice, with the rules in a sentence; what is wrong stands at its field. */
final class NewPasswordFields extends Composite<Div> {

    private final PasswordField password = new PasswordField("New password");
    private final PasswordField again = new PasswordField("Confirm new password");

    NewPasswordFields() {
        password.setHelperText(NewPassword.RULES);
        getContent().addClassName("fields");
        for (PasswordField field : new PasswordField[] {password, again}) {
            field.getElement().setAttribute("autocomplete", "new-password");
            getContent().add(field);
        }
    }

    /** What was chosen, or empty when it will not do. */
    Optional<NewPassword> read(Username account) {
        mark(password, "");
        mark(again, "");
        try {
            NewPassword chosen = NewPassword.of(password.getValue(), account);
            if (password.getValue().equals(again.getValue())) {
                return Optional.of(chosen);
            }
            mark(again, "The two passwords do not match. Enter the new password again.");
            again.focus();
        } catch (IllegalArgumentException wrong) {
            mark(password, String.valueOf(wrong.getMessage()));
            password.focus();
        }
        return Optional.empty();
    }

    void clear() {
        password.clear();
        again.clear();
    }

    private static void mark(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }
}
