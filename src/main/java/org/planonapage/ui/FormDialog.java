package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog. It opens with the first field in focus, closes on Escape at once while nothing is changed and asks
 * otherwise, and lists what is wrong above the fields, each problem leading to its field.
 */
public final class FormDialog {

    /** Something to put right before the form can be saved; {@code field} is null where it concerns no single field. */
    public record Problem(@Nullable Component field, String message) {}

    private final Dialog dialog = new Dialog();
    private final Div problems = new Div();
    private final Div fields = new Div();
    private final Div unsaved = new Div();
    private final Map<HasValue<?, ?>, @Nullable Object> asOpened = new LinkedHashMap<>();
    private final Button save = new Button("Save");
    private Supplier<List<Problem>> onSave = List::of;

    /** A form whose title says what saving it does, such as "Rescore risk R3". */
    public FormDialog(String title) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.setWidth("min(520px, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(escape -> cancel());
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                focusFirst();
            }
        });
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problems.setVisible(false);
        fields.addClassName("fields");
        buildUnsaved();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        dialog.add(problems, fields);
        dialog.getFooter().add(unsaved, new Button("Cancel", click -> cancel()), save);
    }

    /** Adds a field; fields stand below one another in the order they are added. */
    public <F extends Component & HasValue<?, ?>> FormDialog field(F field) {
        asOpened.put(field, null);
        return add(field);
    }

    /** Adds something that is not a field, such as a line of help. */
    public FormDialog add(Component component) {
        fields.add(component);
        return this;
    }

    /** Names the button that saves, where a better word than "Save" exists. */
    public FormDialog saveText(String text) {
        save.setText(text);
        return this;
    }

    /** What saving does: it returns what stands in its way, and nothing where it is done, upon which the form closes. */
    public FormDialog onSave(Supplier<List<Problem>> action) {
        onSave = action;
        return this;
    }

    /** Opens the form; what the fields hold now counts as unchanged. */
    public void open() {
        asOpened.replaceAll((field, value) -> field.getValue());
        dialog.open();
    }

    private void save() {
        asOpened.keySet().forEach(field -> mark(field, null));
        var found = new ArrayList<>(onSave.get());
        if (found.isEmpty()) {
            dialog.close();
        } else {
            show(found);
        }
    }

    private void show(List<Problem> found) {
        problems.removeAll();
        problems.add(new Paragraph(
                found.size() == 1 ? "There is a problem:" : found.size() + " problems. Nothing has been saved yet."));
        var list = new UnorderedList();
        found.forEach(problem -> list.add(item(problem)));
        problems.add(list);
        problems.setVisible(true);
        problems.getElement().executeJs("this.focus()");
    }

    private static ListItem item(Problem problem) {
        if (problem.field() == null) {
            return new ListItem(problem.message());
        }
        mark(problem.field(), problem.message());
        var lead = new NativeButton(problem.message(), click -> focus(problem.field()));
        lead.addClassName("link");
        return new ListItem(lead);
    }

    private void cancel() {
        if (isChanged()) {
            unsaved.setVisible(true);
        } else {
            dialog.close();
        }
    }

    private boolean isChanged() {
        return asOpened.entrySet().stream()
                .anyMatch(field -> !Objects.equals(field.getKey().getValue(), field.getValue()));
    }

    private void buildUnsaved() {
        unsaved.addClassName("unsaved");
        unsaved.getElement().setAttribute("role", "alert");
        unsaved.setVisible(false);
        unsaved.add(
                new Paragraph("Your changes have not been saved."),
                new Button("Discard changes", click -> dialog.close()),
                new Button("Keep editing", click -> {
                    unsaved.setVisible(false);
                    focusFirst();
                }));
    }

    private void focusFirst() {
        asOpened.keySet().stream().findFirst().ifPresent(FormDialog::focus);
    }

    private static void focus(@Nullable Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void mark(Object field, @Nullable String message) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(message != null);
            marked.setErrorMessage(message == null ? "" : message);
        }
    }
}
