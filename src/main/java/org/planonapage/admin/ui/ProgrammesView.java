package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.planonapage.programme.ListedProgramme;
import org.planonapage.programme.ProgrammeBook;
import org.planonapage.programme.ProgrammeDraft;
import org.planonapage.programme.RefusedException;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.FormDialog;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** All programmes, and the form by which one begins. What they say is not for the administrator. */
@Route("admin/programmes")
@PermitAll
class ProgrammesView extends Page {

    private final ProgrammeBook book;

    ProgrammesView(ProgrammeBook book) {
        this.book = book;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        List<ListedProgramme> programmes = book.all();
        add(AdminNavigation.head("Programmes", sentence(programmes), AdminNavigation.PROGRAMMES), list(programmes));
        return "Programmes – Administration – Plan on a Page";
    }

    private static Say sentence(List<ListedProgramme> programmes) {
        long orphans = programmes.stream()
                .filter(programme -> programme.managers() == 0)
                .count();
        return new Say(
                programmes.size() == 1 ? "There is one programme." : "There are " + programmes.size() + " programmes.",
                programmes.isEmpty() || orphans == 0
                        ? "Each programme is run by its managers."
                        : (orphans == 1 ? "One has" : orphans + " have") + " no manager: give someone the role.");
    }

    private Component list(List<ListedProgramme> programmes) {
        Sheet sheet = new Sheet("Programmes by council", null);
        Div tools = new Div(new Button("New programme…", click -> create()));
        tools.addClassName("tools");
        sheet.add(
                tools,
                new DataTable<ListedProgramme>("Programmes")
                        .rowHeader("Programme", ListedProgramme::title)
                        .column("Council", ListedProgramme::council)
                        .column("Short name", programme -> programme.id().value())
                        .column(
                                "Closed",
                                programme -> programme.closedOn() == null ? "" : Dates.inWords(programme.closedOn()))
                        .number("People", programme -> String.valueOf(programme.people()))
                        .number("Managers", programme -> String.valueOf(programme.managers()))
                        .component("Keep", ProgrammesView::links)
                        .emptyText("There is no programme yet.")
                        .rows(programmes));
        return sheet;
    }

    private static Component links(ListedProgramme programme) {
        String name = programme.id().value();
        var people = Link.to(AdminNavigation.people(name), "People");
        people.setAriaLabel("People of " + programme.council());
        var settings = Link.to(AdminNavigation.settings(name), "Settings");
        settings.setAriaLabel("Settings of " + programme.council());
        Div links = new Div(people, settings);
        links.addClassName("side-by-side");
        return links;
    }

    private void create() {
        TextField council = new TextField("Council");
        TextField title = new TextField("Title");
        TextField name = new TextField("Short name");
        name.setHelperText("Used in web addresses. It cannot be changed later, for example exampleshire-2027.");
        TextField manager = new TextField("User name of its manager");
        new FormDialog("New programme")
                .field(council)
                .field(title)
                .field(name)
                .field(manager)
                .saveText("Create programme")
                .onSave(() -> {
                    try {
                        book.create(new ProgrammeDraft(
                                name.getValue().strip(), title.getValue(), council.getValue(), manager.getValue()));
                        UI.getCurrent().refreshCurrentRoute(false);
                        return List.of();
                    } catch (RefusedException refused) {
                        Map<String, Component> fields =
                                Map.of("name", name, "title", title, "council", council, "manager", manager, "", name);
                        return refused.mistakes().stream()
                                .map(each -> new FormDialog.Problem(fields.get(each.field()), each.sentence()))
                                .toList();
                    }
                })
                .open();
    }
}
