package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.planonapage.drafts.ui.DraftForm;

/** Where a form is opened in the page: a button, and below it the form while it is open. */
final class FormPlace extends Composite<Div> {

    private final PlanForms forms;
    private final Supplier<DraftForm> form;
    private final Button button;
    private final Div place = new Div();

    FormPlace(PlanForms forms, String words, Supplier<DraftForm> form) {
        this.forms = forms;
        this.form = form;
        this.button = new Button(words, click -> toggle());
        button.getElement().setAttribute("aria-expanded", "false");
        getContent().addClassName("form-place");
        getContent().add(button, place);
    }

    /** The same place with its form open. */
    FormPlace opened() {
        if (!isOpen()) {
            place.add(form.get());
            button.getElement().setAttribute("aria-expanded", "true");
            getContent().addClassName("open");
            forms.opened(this);
        }
        return this;
    }

    void shut() {
        place.removeAll();
        button.getElement().setAttribute("aria-expanded", "false");
        getContent().removeClassName("open");
        forms.closed(this);
    }

    void focus() {
        button.focus();
    }

    private void toggle() {
        if (isOpen()) {
            shut();
        } else {
            opened();
            place.getElement().executeJs("setTimeout(() => this.querySelector('input, textarea')?.focus())");
        }
    }

    private boolean isOpen() {
        return place.getComponentCount() > 0;
    }
}
