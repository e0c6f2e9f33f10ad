package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.UnitRow;

/** The fields that say what a risk is: the same when it is new and when it is reviewed. */
final class WordingFields {

    private final DraftForm form;
    private final Div fields = new Div();

    WordingFields(DraftForm form) {
        this.form = form;
        fields.addClassName("fields");
    }

    Div component() {
        return fields;
    }

    WordingFields sentence() {
        fields.add(
                form.field("title", FormField.line("Title", "")),
                form.field("cause", FormField.paragraph("Cause", "For example: demand has risen by 20%")),
                form.field("event", FormField.paragraph("There is a risk that", "What could happen.")),
                form.field("consequence", FormField.paragraph("Leading to", "What it would mean for children.")),
                form.field("proximity", FormField.choice("How soon", Choices.proximities())));
        return this;
    }

    WordingFields belonging(List<PostRow> posts, List<UnitRow> units) {
        fields.add(
                form.field("owner", FormField.choice("Owner", Choices.posts(posts, "No one named"))),
                form.field("unit", FormField.choice("Unit", Choices.units(units))));
        return this;
    }

    WordingFields threatened(Map<String, String> choices) {
        fields.add(form.field(
                "threatens.to",
                FormField.several("Linked to", "Type to search themes, actions and metrics.", choices)));
        return this;
    }
}
