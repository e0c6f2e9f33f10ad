package org.planonapage.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.People;
import org.planonapage.programme.PeoplePage;
import org.planonapage.programme.Person;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.Role;
import org.planonapage.security.Invitations;
import org.planonapage.security.Username;
import org.planonapage.security.ui.InvitationDialog;
import org.planonapage.security.ui.InviteForm;
import org.planonapage.ui.FormDialog;

/** The forms by which roles and posts of one programme change hands. */
final class PersonForms {

    private final People people;
    private final Invitations invitations;
    private final ProgrammeId programme;
    private final PeoplePage page;

    PersonForms(People people, Invitations invitations, ProgrammeId programme, PeoplePage page) {
        this.people = people;
        this.invitations = invitations;
        this.programme = programme;
        this.page = page;
    }

    void appoint() {
        TextField username = new TextField("User name");
        Select<Role> role = role();
        new FormDialog("Give an account a role")
                .field(username)
                .field(role)
                .saveText("Give the role")
                .onSave(() -> {
                    if (role.getValue() == null) {
                        return List.of(new FormDialog.Problem(role, "Choose the role."));
                    }
                    try {
                        Username account = Username.parse(username.getValue());
                        return Attempt.at(
                                () -> people.appoint(programme, account, role.getValue()), Map.of("", username));
                    } catch (IllegalArgumentException wrong) {
                        return List.of(new FormDialog.Problem(username, String.valueOf(wrong.getMessage())));
                    }
                })
                .open();
    }

    void invite() {
        Select<Role> role = role();
        role.setValue(Role.MEMBER);
        new InviteForm(invitations, link -> {
                    people.appoint(programme, link.username(), role.getValue());
                    InvitationDialog.show(link, () -> UI.getCurrent().refreshCurrentRoute(false));
                })
                .field(role)
                .open();
    }

    private static Select<Role> role() {
        Select<Role> role = new Select<>();
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::word);
        role.setHelperText("See Help for what each role can do.");
        return role;
    }

    void dismiss(Person person, Role role) {
        boolean last = person.roles().size() == 1;
        String posts = person.posts().isEmpty() || !last ? "" : " Their posts end too.";
        new FormDialog("Withdraw a role")
                .add(new Paragraph(person.account().displayName() + " will lose the role of " + role.word()
                        + " immediately." + posts + " What the person did stays in the history."))
                .saveText("Withdraw the role")
                .onSave(() -> Attempt.at(
                        () -> people.dismiss(programme, person.account().username(), role), Map.of()))
                .open();
    }

    void give(Person person) {
        Select<PostRow> post = new Select<>();
        post.setLabel("Post");
        post.setItems(page.posts());
        post.setItemLabelGenerator(PostRow::title);
        DatePicker since = new DatePicker("From");
        new FormDialog("Give " + person.account().displayName() + " a post")
                .field(post)
                .field(since)
                .saveText("Give the post")
                .onSave(() -> {
                    if (post.getValue() == null) {
                        return List.of(new FormDialog.Problem(post, "Choose the post."));
                    }
                    if (since.getValue() == null) {
                        return List.of(new FormDialog.Problem(since, "Choose the day from which it is held."));
                    }
                    return Attempt.at(
                            () -> people.give(
                                    programme,
                                    person.account().username(),
                                    post.getValue().code(),
                                    since.getValue()),
                            Map.of("", post));
                })
                .open();
    }

    void relieve(Person person, Person.HeldPost held) {
        new FormDialog("End the holding of a post")
                .add(new Paragraph(
                        person.account().displayName() + " will no longer hold the post " + held.title() + "."))
                .saveText("End it")
                .onSave(() -> Attempt.at(
                        () -> people.relieve(programme, person.account().username(), held.code()), Map.of()))
                .open();
    }
}
