package org.planonapage.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.MeetingRow;
import org.planonapage.round.RoundRefusedException;
import org.planonapage.round.RoundSheet;
import org.planonapage.round.Rounds;
import org.planonapage.ui.Sheet;

/** Opens a round for the next meeting. */
class OpenRoundSheet extends Composite<Sheet> {

    private final ComboBox<BodyRow> body = new ComboBox<>("Which body is meeting?");
    private final DatePicker meeting = day("When is the meeting?");
    private final DatePicker due = day("Deadline for submissions");
    private final TextArea note = new TextArea("Message to contributors (optional)");

    OpenRoundSheet(Rounds rounds, RoundSheet sheet, Runnable whenOpen) {
        body.setItems(sheet.bodies());
        body.setItemLabelGenerator(BodyRow::name);
        sheet.meetings().stream().findFirst().ifPresent(next -> propose(sheet, next));
        Button open = new Button("Open the round");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> {
            if (opened(rounds, sheet.programme().id())) {
                whenOpen.run();
            }
            open.setEnabled(true);
        });
        Div fields = new Div(body, meeting, due, note);
        fields.addClassName("fields");
        Div form = new Div(fields, open);
        form.addClassName("form");
        getContent().add(form);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Open a round", "While the round is open, updates are held until you publish them.");
    }

    private void propose(RoundSheet sheet, MeetingRow next) {
        sheet.bodies().stream()
                .filter(one -> one.code().equals(next.body()))
                .findAny()
                .ifPresent(body::setValue);
        meeting.setValue(next.heldOn());
        due.setValue(next.heldOn());
    }

    private boolean opened(Rounds rounds, ProgrammeId programme) {
        Map<String, HasValidationProperties> fields =
                Map.of("body", body, "meeting", meeting, "due", due, "note", note);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            BodyRow chosen = body.getValue();
            rounds.open(
                    programme,
                    chosen == null ? "" : chosen.code(),
                    meeting.getValue(),
                    due.getValue(),
                    note.getValue());
            return true;
        } catch (RoundRefusedException refused) {
            HasValidationProperties field = fields.getOrDefault(refused.field(), note);
            field.setErrorMessage(refused.getMessage());
            field.setInvalid(true);
            return false;
        }
    }

    private static DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Locale.UK);
        return field;
    }
}
