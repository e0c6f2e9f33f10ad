package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.planonapage.drafts.Difference;
import org.planonapage.drafts.Outcome;
import org.planonapage.ui.DataTable;

/** Shows what somebody else changed beside what was typed here, field by field, and lets the reader choose. */
final class OvertakenSheet extends Composite<Div> {

    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final Map<String, FormField<?>> fields;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** @param save is given the chosen text of each field that somebody else changed */
    OvertakenSheet(Outcome.Overtaken overtaken, Map<String, FormField<?>> fields, Consumer<Map<String, String>> save) {
        this.fields = fields;
        overtaken.differences().forEach(this::beginWith);
        Button go = new Button("Save with these choices", click -> save.accept(chosen));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        H2 heading = new H2("Someone changed this while you had it open");
        getContent().addClassNames("overtaken", "sheet");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent()
                .add(
                        heading,
                        new Paragraph("Changed by " + overtaken.who()
                                + ". Your changes have not been saved yet. Choose a version for each field."),
                        table(overtaken),
                        go);
        getContent().getElement().executeJs("this.focus()");
    }

    private void beginWith(Difference difference) {
        chosen.put(difference.field(), difference.isContested() ? difference.typed() : difference.theirs());
    }

    private DataTable<Difference> table(Outcome.Overtaken overtaken) {
        return new DataTable<Difference>("What has changed")
                .rowHeader("Field", difference -> label(difference.field()))
                .column("When you opened it", difference -> words(difference, difference.read()))
                .column("Saved now", difference -> words(difference, difference.theirs()))
                .column(
                        "Your version",
                        difference -> difference.isContested() ? words(difference, difference.typed()) : "Not changed")
                .component("Which version do you want to keep?", this::choice)
                .rows(overtaken.differences());
    }

    private Component choice(Difference difference) {
        if (!difference.isContested()) {
            return new Span("The saved version");
        }
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setAriaLabel(label(difference.field()));
        group.setItems(MINE, THEIRS);
        group.setItemLabelGenerator(item -> item.equals(MINE) ? "My version" : "The saved version");
        group.setValue(MINE);
        group.addValueChangeListener(change -> chosen.put(
                difference.field(), THEIRS.equals(change.getValue()) ? difference.theirs() : difference.typed()));
        return group;
    }

    private String label(String name) {
        FormField<?> field = fields.get(name);
        if (field != null) {
            return field.label();
        }
        String words = name.replace('.', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String words(Difference difference, String text) {
        FormField<?> field = fields.get(difference.field());
        return field == null ? text : field.inWords(text);
    }
}
