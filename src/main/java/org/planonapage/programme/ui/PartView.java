package org.planonapage.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.FormKeys;
import org.planonapage.programme.OrganisationBook;
import org.planonapage.programme.OrganisationPart;
import org.planonapage.programme.RefusedException;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.FormDialog;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

/** The form of one unit, post, body or meeting, or of a new one. */
@Route(":programme/manage/organisation/:part(unit|post|body|meeting)/:key?")
@PermitAll
class PartView extends Page {

    private final OrganisationBook book;
    private final Drafts drafts;

    PartView(OrganisationBook book, Drafts drafts) {
        this.book = book;
        this.drafts = drafts;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("edit the organisation");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        OrganisationPart part =
                OrganisationPart.valueOf(parameters.get("part").orElseThrow().toUpperCase(Locale.ROOT));
        String address = parameters.get("key").orElse("");
        Fields now = book.open(programme, part, address);
        String title = address.isEmpty() ? "A new " + part.word() : PartFields.title(part, now, address);
        Runnable back = () -> UI.getCurrent().navigate(ManageNavigation.organisation(reading));
        DraftForm form = new DraftForm(FormKeys.of(programme, part, address), now, drafts)
                .onSave(
                        "Save the " + part.word(),
                        (read, typed) -> book.save(programme, part, address, read, typed),
                        back);
        new PartFields(form, book.organisation(programme)).put(part, address.isEmpty());
        Crumbs crumbs = new Crumbs(List.of(
                new Crumbs.Crumb("Manage", ManageNavigation.people(reading)),
                new Crumbs.Crumb("Organisation", ManageNavigation.organisation(reading))));
        add(new Div(crumbs, new H1(title)), form);
        if (!address.isEmpty()) {
            add(new Button(
                    "Remove " + part.word() + "…",
                    click -> ask(part, title, () -> book.remove(programme, part, address), back)));
        }
        return title;
    }

    private static void ask(OrganisationPart part, String title, Runnable remove, Runnable back) {
        new FormDialog("Remove “" + title + "”?")
                .add(
                        new Paragraph(
                                "The " + part.word()
                                        + " will be removed from today. Earlier dates will still show it. You can’t remove it while something else refers to it."))
                .saveText("Remove " + part.word())
                .onSave(() -> {
                    try {
                        remove.run();
                        back.run();
                        return List.of();
                    } catch (RefusedException refused) {
                        return Attempt.problems(refused, java.util.Map.of());
                    }
                })
                .open();
    }
}
