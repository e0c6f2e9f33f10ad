package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.People;
import org.planonapage.programme.PeoplePage;
import org.planonapage.programme.Person;
import org.planonapage.programme.PostRow;
import org.planonapage.quantity.Dates;
import org.planonapage.security.AccountState;
import org.planonapage.security.Invitations;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.RowButton;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Who has which role in the programme and who holds which post. It is of today, whatever day the address names. */
@Route(":programme/manage")
@PermitAll
class PeopleView extends Page {

    private final People people;
    private final Invitations invitations;

    PeopleView(People people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        PeoplePage page = people.of(programme);
        PersonForms forms = new PersonForms(people, invitations, programme, page);
        add(
                ManageNavigation.head(
                        "People", sentence(page), ManageNavigation.chips(reading, ManageNavigation.people(reading))),
                people(page, forms),
                emptyPosts(page));
        return "People";
    }

    private static Say sentence(PeoplePage page) {
        int count = page.people().size();
        int empty = page.empty().size();
        return new Say(
                count == 1
                        ? "One person has a role in this programme."
                        : count + " people have a role in this programme.",
                page.posts().isEmpty()
                        ? "There are no posts yet."
                        : empty == 0
                                ? "Every post is held by someone."
                                : (empty == 1 ? "One post is" : empty + " posts are") + " not held by anyone.");
    }

    private static Component people(PeoplePage page, PersonForms forms) {
        Sheet sheet = new Sheet(
                "Who has which role",
                "By name. This list always shows today’s roles, even when you view an earlier date.");
        Div tools = new Div(
                new Button("Give an account a role…", click -> forms.appoint()),
                new Button("Invite someone…", click -> forms.invite()));
        tools.addClassName("tools");
        sheet.add(
                tools,
                new DataTable<Person>("People of the programme")
                        .namedBy("Name", PeopleView::name)
                        .component("Roles", person -> roles(person, forms))
                        .component("Posts", person -> posts(person, forms))
                        .column("Last sign-in", PeopleView::lastSignIn)
                        .emptyText("No one has a role yet.")
                        .rows(page.people()));
        return sheet;
    }

    private static Component name(Person person) {
        Span username = new Span(person.account().username().value());
        username.addClassName("quiet");
        Div name = new Div(new Span(person.account().displayName()), username);
        name.addClassName("lines");
        if (person.account().state() != AccountState.ACTIVE) {
            Span state = new Span(person.account().state().word());
            state.addClassName("quiet");
            name.add(state);
        }
        return name;
    }

    private static Component roles(Person person, PersonForms forms) {
        Div roles = new Div();
        roles.addClassName("held");
        for (Person.HeldRole held : person.roles()) {
            String role = held.role().word();
            roles.add(new Div(
                    new Span(role + ", since " + Dates.inBrief(held.since())),
                    new RowButton(
                            "Withdraw…",
                            "Withdraw the role " + role + " from "
                                    + person.account().displayName(),
                            () -> forms.dismiss(person, held.role()))));
        }
        return roles;
    }

    private static Component posts(Person person, PersonForms forms) {
        Div posts = new Div();
        posts.addClassName("held");
        for (Person.HeldPost held : person.posts()) {
            posts.add(new Div(
                    new Span(held.title() + ", from " + Dates.inBrief(held.since())),
                    new RowButton(
                            "End…",
                            person.account().displayName() + " holds " + held.title() + " no longer",
                            () -> forms.relieve(person, held))));
        }
        posts.add(new RowButton(
                "Give a post…", "Give " + person.account().displayName() + " a post", () -> forms.give(person)));
        return posts;
    }

    private static String lastSignIn(Person person) {
        return person.account().lastSignInAt() == null
                ? "never"
                : Dates.inWords(person.account().lastSignInAt());
    }

    private static Component emptyPosts(PeoplePage page) {
        Sheet sheet = new Sheet("Posts that no one holds", null);
        List<PostRow> empty = page.empty();
        Span words = new Span(
                empty.isEmpty() ? "None." : empty.stream().map(PostRow::title).collect(Collectors.joining("; ")) + ".");
        sheet.add(new Div(words));
        return sheet;
    }
}
