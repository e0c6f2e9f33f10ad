package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.FormKeys;
import org.planonapage.programme.ProgrammeBook;
import org.planonapage.programme.SettingSource;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The programme's facts and what is decided for all of it, in the form that changes them. */
@Route(":programme/manage/settings")
@PermitAll
class SettingsView extends Page {

    private static final String OPTIONAL = "Optional.";

    private final ProgrammeBook book;
    private final Drafts drafts;
    private final List<SettingSource> sources;

    SettingsView(ProgrammeBook book, Drafts drafts, List<SettingSource> sources) {
        this.book = book;
        this.drafts = drafts;
        this.sources = sources;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("change settings");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        Fields now = book.settings(programme);
        add(ManageNavigation.head(
                "Settings", sentence(now), ManageNavigation.chips(reading, ManageNavigation.settings(reading))));
        Div notes = new Div();
        notes.addClassName("stack");
        sources.stream().map(source -> source(source, programme, reading)).forEach(notes::add);
        Div columns = new Div(form(programme, now), notes);
        columns.addClassName("cols");
        add(columns);
        return "Settings";
    }

    private static Say sentence(Fields now) {
        String most = now.get("small_numbers");
        return new Say(
                most.isEmpty() || most.equals("0")
                        ? "Small numbers are not withheld."
                        : "Counts from 1 to " + most + " are withheld from those who read what is published.",
                now.has("closed_on")
                        ? "The programme is closed; it is read as at "
                                + Dates.inWords(LocalDate.parse(now.get("closed_on"))) + "."
                        : "This programme is open.");
    }

    private Component form(ProgrammeId programme, Fields now) {
        DraftForm form = new DraftForm(FormKeys.settings(programme), now, drafts)
                .onSave(
                        "Save the settings",
                        (read, typed) -> book.save(programme, read, typed),
                        () -> UI.getCurrent().refreshCurrentRoute(false));
        Div fields = new Div(
                form.field("title", FormField.line("Title", "")),
                form.field("council", FormField.line("Council", "")),
                form.field(
                        "closed_on",
                        FormField.day(
                                "Closed on",
                                "The date on which its figures and plan end. Leave it blank while the programme is open.")),
                form.field("fictional", FormField.choice("Fictional", yesOrNo())),
                form.field("budget", FormField.line("Budget in pounds", "Digits only, as in 3500000. " + OPTIONAL)),
                form.field("budget_note", FormField.line("Note on the budget", OPTIONAL)),
                form.field("note", FormField.paragraph("Note", OPTIONAL)),
                form.field(
                        "small_numbers",
                        FormField.line(
                                "Withhold counts from 1 to",
                                "Applies to members and boards, in figures, tables, charts and files, for every date. Enter 0 or leave it blank to withhold none. The most is 50.")),
                form.field("brag", FormField.choice("Completed actions", completed())));
        fields.addClassNames("fields", "sheet");
        return form.add(fields);
    }

    private static Map<String, String> completed() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", "blue, in place of the rating");
        words.put("no", "red, amber or green as rated, with “complete” beside it");
        return words;
    }

    private static Map<String, String> yesOrNo() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", "no: it is a real council's");
        words.put("yes", "yes: no such council exists");
        return words;
    }

    private static Component source(SettingSource source, ProgrammeId programme, Reading reading) {
        Sheet sheet = new Sheet(source.heading(), null);
        source.lines(programme).forEach(line -> sheet.add(new Paragraph(line)));
        source.form(programme)
                .ifPresent(path -> sheet.add(new Paragraph(Link.inText(reading.href(path), "Write the next"))));
        return sheet;
    }
}
