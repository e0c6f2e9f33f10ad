package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeBook;
import org.planonapage.programme.SettingsDraft;
import org.planonapage.ui.FormDialog;

/** The form of a programme's facts and settings. */
final class SettingsForm {

    private final ProgrammeBook book;
    private final ProgrammeId programme;
    private final TextField title = new TextField("Title");
    private final TextField council = new TextField("Council");
    private final Checkbox fictional = new Checkbox("Fictional: no such council exists");
    private final DatePicker closedOn = new DatePicker("Closed on");
    private final BigDecimalField budget = new BigDecimalField("Budget in pounds");
    private final TextField budgetNote = new TextField("Note on the budget");
    private final TextArea note = new TextArea("Note");
    private final IntegerField smallNumbers = new IntegerField("Withhold counts from 1 to");

    SettingsForm(ProgrammeBook book, ProgrammeId programme) {
        this.book = book;
        this.programme = programme;
        closedOn.setHelperText("The day at which its figures and plan end; blank while it runs.");
        budget.setHelperText("May be left blank.");
        smallNumbers.setHelperText(
                "In figures, tables, pictures and files of those who read what is published. Blank or 0 withholds none. It holds for every day that is read.");
    }

    void open(SettingsDraft settings) {
        title.setValue(settings.title());
        council.setValue(settings.council());
        fictional.setValue(settings.fictional());
        closedOn.setValue(settings.closedOn());
        budget.setValue(settings.budget() == null ? null : settings.budget().stripTrailingZeros());
        budgetNote.setValue(settings.budgetNote());
        note.setValue(settings.note());
        smallNumbers.setValue(settings.smallNumbers());
        new FormDialog("Edit facts and settings")
                .field(title)
                .field(council)
                .field(fictional)
                .field(closedOn)
                .field(budget)
                .field(budgetNote)
                .field(note)
                .field(smallNumbers)
                .onSave(() -> save(settings.version()))
                .open();
    }

    private List<FormDialog.Problem> save(int version) {
        Map<String, Component> fields = Map.of(
                "title", title,
                "council", council,
                "budget", budget,
                "budgetNote", budgetNote,
                "note", note,
                "smallNumbers", smallNumbers);
        return Attempt.at(() -> book.save(programme, draft(version)), fields);
    }

    private SettingsDraft draft(int version) {
        return new SettingsDraft(
                version,
                title.getValue(),
                council.getValue(),
                closedOn.getValue(),
                fictional.getValue(),
                budget.getValue(),
                budgetNote.getValue(),
                note.getValue(),
                smallNumbers.getValue());
    }
}
