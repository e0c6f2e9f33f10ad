package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.planonapage.programme.RefusedException;
import org.planonapage.ui.FormDialog;

/** Tries to do what a form asks for, and says of each refusal at which field it stands. */
final class Attempt {

    private Attempt() {}

    /** Does it and shows the page anew; {@code fields} are those of the form, by the names that refusals use. */
    static List<FormDialog.Problem> at(Runnable action, Map<String, Component> fields) {
        try {
            action.run();
            UI.getCurrent().refreshCurrentRoute(false);
            return List.of();
        } catch (RefusedException refused) {
            return problems(refused, fields);
        }
    }

    static List<FormDialog.Problem> problems(RefusedException refused, Map<String, Component> fields) {
        return refused.mistakes().stream()
                .map(mistake -> new FormDialog.Problem(fields.get(mistake.field()), mistake.sentence()))
                .toList();
    }
}
