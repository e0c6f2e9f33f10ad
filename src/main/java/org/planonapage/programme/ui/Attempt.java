package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.planonapage.programme.RefusedException;
import org.planonapage.ui.FormDialog;

/** Tries to save what a form holds, and says of each refusal at which field it stands. */
final class Attempt {

    private Attempt() {}

    /** Saves and shows the page anew; {@code fields} are those of the form, by the names that refusals use. */
    static List<FormDialog.Problem> at(Runnable save, Map<String, Component> fields) {
        try {
            save.run();
            UI.getCurrent().refreshCurrentRoute(false);
            return List.of();
        } catch (RefusedException refused) {
            return refused.mistakes().stream()
                    .map(mistake -> new FormDialog.Problem(fields.get(mistake.field()), mistake.sentence()))
                    .toList();
        }
    }
}
