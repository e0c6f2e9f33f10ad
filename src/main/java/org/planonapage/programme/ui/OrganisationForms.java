package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.BodyDraft;
import org.planonapage.programme.BodyKind;
import org.planonapage.programme.MeetingDraft;
import org.planonapage.programme.MeetingKind;
import org.planonapage.programme.OrganisationBook;
import org.planonapage.programme.OrganisationDrafts;
import org.planonapage.programme.OrganisationPart;
import org.planonapage.programme.PostDraft;
import org.planonapage.programme.UnitDraft;
import org.planonapage.programme.UnitKind;
import org.planonapage.ui.FormDialog;
import org.planonapage.ui.RowButton;

/** The forms of a programme's units, posts, bodies and meetings. */
final class OrganisationForms {

    private final OrganisationBook book;
    private final ProgrammeId programme;
    private final OrganisationDrafts drafts;

    OrganisationForms(OrganisationBook book, ProgrammeId programme, OrganisationDrafts drafts) {
        this.book = book;
        this.programme = programme;
        this.drafts = drafts;
    }

    void unit(UnitDraft unit) {
        TextField name = text("Name", unit.name());
        TextField code = code(unit.code(), unit.id());
        Select<UnitKind> kind = select("Kind", List.of(UnitKind.values()), UnitKind::word, unit.kind());
        Select<UnitDraft> parent = select(
                "Part of", drafts.units(), UnitDraft::name, find(drafts.units(), UnitDraft::id, unit.parentId()));
        parent.setEmptySelectionAllowed(true);
        TextArea note = note(unit.note());
        FormDialog form = form("unit", unit.id(), unit.name())
                .field(name)
                .field(code)
                .field(kind)
                .field(parent)
                .field(note);
        Map<String, Component> fields =
                Map.of("name", name, "code", code, "kind", kind, "parent", parent, "note", note);
        form.onSave(() -> Attempt.at(
                () -> book.saveUnit(
                        programme,
                        new UnitDraft(
                                unit.id(),
                                unit.version(),
                                code.getValue().strip(),
                                name.getValue(),
                                kind.getValue(),
                                parent.getValue() == null
                                        ? null
                                        : parent.getValue().id(),
                                note.getValue())),
                fields));
        open(form, OrganisationPart.UNIT, unit.id(), unit.version(), unit.name());
    }

    void post(PostDraft post) {
        TextField title = text("Title", post.title());
        TextField code = code(post.code(), post.id());
        Select<UnitDraft> unit =
                select("Unit", drafts.units(), UnitDraft::name, find(drafts.units(), UnitDraft::id, post.unitId()));
        unit.setEmptySelectionAllowed(true);
        FormDialog form =
                form("post", post.id(), post.title()).field(title).field(code).field(unit);
        form.onSave(() -> Attempt.at(
                () -> book.savePost(
                        programme,
                        new PostDraft(
                                post.id(),
                                post.version(),
                                code.getValue().strip(),
                                title.getValue(),
                                unit.getValue() == null ? null : unit.getValue().id())),
                Map.of("title", title, "code", code, "unit", unit)));
        open(form, OrganisationPart.POST, post.id(), post.version(), post.title());
    }

    void body(BodyDraft body) {
        TextField name = text("Name", body.name());
        TextField code = code(body.code(), body.id());
        Select<BodyKind> kind = select("Kind", List.of(BodyKind.values()), BodyKind::word, body.kind());
        TextField chair = text("Chair", body.chair());
        chair.setHelperText("The role that chairs it. May be left blank.");
        TextField rhythm = text("Meets", body.rhythm());
        rhythm.setHelperText("In words, such as “every second month”. May be left blank.");
        TextArea note = note(body.note());
        FormDialog form = form("body", body.id(), body.name())
                .field(name)
                .field(code)
                .field(kind)
                .field(chair)
                .field(rhythm)
                .field(note);
        Map<String, Component> fields =
                Map.of("name", name, "code", code, "kind", kind, "chair", chair, "rhythm", rhythm, "note", note);
        form.onSave(() -> Attempt.at(
                () -> book.saveBody(
                        programme,
                        new BodyDraft(
                                body.id(),
                                body.version(),
                                code.getValue().strip(),
                                name.getValue(),
                                kind.getValue(),
                                chair.getValue(),
                                rhythm.getValue(),
                                note.getValue())),
                fields));
        open(form, OrganisationPart.BODY, body.id(), body.version(), body.name());
    }

    void meeting(MeetingDraft meeting) {
        Select<BodyDraft> body = select(
                "Body", drafts.bodies(), BodyDraft::name, find(drafts.bodies(), BodyDraft::id, meeting.bodyId()));
        DatePicker day = new DatePicker("Day", meeting.heldOn());
        Select<MeetingKind> kind = select("Kind", List.of(MeetingKind.values()), MeetingKind::word, meeting.kind());
        TextArea note = note(meeting.note());
        FormDialog form = form("meeting", meeting.id(), String.valueOf(meeting.heldOn()))
                .field(body)
                .field(day)
                .field(kind)
                .field(note);
        form.onSave(() -> Attempt.at(
                () -> book.saveMeeting(
                        programme,
                        new MeetingDraft(
                                meeting.id(),
                                meeting.version(),
                                body.getValue() == null ? null : body.getValue().id(),
                                day.getValue(),
                                kind.getValue(),
                                note.getValue())),
                Map.of("body", body, "heldOn", day, "kind", kind, "note", note)));
        open(form, OrganisationPart.MEETING, meeting.id(), meeting.version(), "of " + meeting.heldOn());
    }

    private static FormDialog form(String what, @Nullable Long id, String name) {
        return new FormDialog(id == null ? "New " + what : "Edit the " + what + " " + name);
    }

    /** Opens the form, with the way to take off the record what is on it. */
    private void open(FormDialog form, OrganisationPart part, @Nullable Long id, int version, String name) {
        if (id != null) {
            form.add(new RowButton(
                    "Take off the record…",
                    "Take the " + part.word() + " " + name + " off the record",
                    () -> remove(form, part, id, version, name)));
        }
        form.open();
    }

    private void remove(FormDialog open, OrganisationPart part, long id, int version, String name) {
        open.close();
        new FormDialog("Take the " + part.word() + " " + name + " off the record")
                .add(
                        new Paragraph(
                                "It is gone from today on, and can still be read as at an earlier day. It stays if something else on record refers to it."))
                .saveText("Take it off the record")
                .onSave(() -> Attempt.at(() -> book.remove(programme, part, id, version), Map.of()))
                .open();
    }

    private static TextField text(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        return field;
    }

    private static TextField code(String value, @Nullable Long id) {
        TextField field = text("Code", value);
        field.setHelperText("Its name in files, for good: lower-case letters, digits and single hyphens.");
        field.setReadOnly(id != null);
        return field;
    }

    private static TextArea note(String value) {
        TextArea field = new TextArea("Note");
        field.setValue(value);
        field.setHelperText("May be left blank.");
        return field;
    }

    private static <T> Select<T> select(String label, List<T> items, Function<T, String> word, @Nullable T chosen) {
        Select<T> field = new Select<>();
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "None" : word.apply(item));
        if (chosen != null) {
            field.setValue(chosen);
        }
        return field;
    }

    private static <T> @Nullable T find(List<T> items, Function<T, @Nullable Long> ids, @Nullable Long id) {
        return items.stream()
                .filter(item -> id != null && Objects.equals(ids.apply(item), id))
                .findFirst()
                .orElse(null);
    }
}
