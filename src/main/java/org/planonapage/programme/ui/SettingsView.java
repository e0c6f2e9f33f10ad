package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeBook;
import org.planonapage.programme.SettingSource;
import org.planonapage.programme.SettingsDraft;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The programme's facts and what is decided for all of it, with the form that changes them. */
@Route(":programme/manage/settings")
@PermitAll
class SettingsView extends Page {

    private final ProgrammeBook book;
    private final List<SettingSource> sources;

    SettingsView(ProgrammeBook book, List<SettingSource> sources) {
        this.book = book;
        this.sources = sources;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        SettingsDraft settings = book.settings(programme);
        add(ManageNavigation.head(
                "Settings", sentence(settings), ManageNavigation.chips(reading, ManageNavigation.settings(reading))));
        Div stack = new Div(facts(settings, new SettingsForm(book, programme), reading));
        stack.addClassName("stack");
        sources.stream().map(source -> source(source, programme)).forEach(stack::add);
        add(stack);
        return "Settings – " + settings.council();
    }

    private static Say sentence(SettingsDraft settings) {
        Integer most = settings.smallNumbers();
        return new Say(
                most == null || most == 0
                        ? "No small numbers are withheld."
                        : "Counts from 1 to " + most + " are withheld from those who read what is published.",
                settings.closedOn() == null
                        ? "The programme runs."
                        : "The programme is closed; it is read as at " + Dates.inWords(settings.closedOn()) + ".");
    }

    private static Component facts(SettingsDraft settings, SettingsForm form, Reading reading) {
        Sheet sheet = new Sheet("Facts and settings", null);
        sheet.add(new Facts()
                .add("Title", settings.title())
                .add("Council", settings.council())
                .add("Fictional", settings.fictional() ? "yes: no such council exists" : "no")
                .add("Closed", settings.closedOn() == null ? "no" : Dates.inWords(settings.closedOn()))
                .add(
                        "Budget",
                        settings.budget() == null ? "none is on record" : MetricUnit.POUNDS.print(settings.budget(), 0))
                .add("Note on the budget", settings.budgetNote())
                .add("Note", settings.note())
                .add(
                        "Small numbers",
                        settings.smallNumbers() == null ? "none are withheld" : "1 to " + settings.smallNumbers()));
        sheet.add(
                reading.past() == null
                        ? new Button("Edit facts and settings…", click -> form.open(settings))
                        : new EmptyState(
                                        "Nothing is changed while the past is read",
                                        "The record of today is what can be changed.")
                                .link(ManageNavigation.settings(reading.withAsAt(null)), "Return to today"));
        return sheet;
    }

    private static Component source(SettingSource source, ProgrammeId programme) {
        Sheet sheet = new Sheet(source.heading(), "Read here, changed by loading a file.");
        source.lines(programme).forEach(line -> sheet.add(new Paragraph(line)));
        return sheet;
    }
}
