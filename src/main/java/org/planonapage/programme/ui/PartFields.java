package org.planonapage.programme.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.programme.BodyKind;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.ManagedOrganisation;
import org.planonapage.programme.MeetingKind;
import org.planonapage.programme.OrganisationPart;
import org.planonapage.programme.UnitKind;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Dates;

/** The fields of a unit, post, body or meeting, named like the columns of the pack's tables. */
final class PartFields {

    private static final String CODE_HELP =
            "Its name in files. It cannot be changed later. Use lower-case letters, digits and single hyphens.";
    private static final String OPTIONAL = "Optional.";

    private final DraftForm form;
    private final ManagedOrganisation organisation;
    private final Div fields = new Div();

    PartFields(DraftForm form, ManagedOrganisation organisation) {
        this.form = form;
        this.organisation = organisation;
        fields.addClassNames("fields", "sheet");
        form.add(fields);
    }

    /** What one of them is called. */
    static String title(OrganisationPart part, Fields now, String address) {
        return switch (part) {
            case UNIT, BODY -> now.get("name");
            case POST -> now.get("title");
            case MEETING -> "Meeting of " + Dates.inWords(LocalDate.parse(address.substring(address.indexOf('~') + 1)));
        };
    }

    /** Puts the fields into the form; those of the key only for a new one. */
    void put(OrganisationPart part, boolean isNew) {
        switch (part) {
            case UNIT -> unit(isNew);
            case POST -> post(isNew);
            case BODY -> body(isNew);
            case MEETING -> meeting(isNew);
        }
    }

    private void unit(boolean isNew) {
        field("name", FormField.line("Name", ""));
        code(isNew);
        field("kind", FormField.choice("Kind", words(UnitKind.values(), UnitKind::word)));
        field("parent", FormField.choice("Part of", units("nothing: it is the authority")));
        note();
    }

    private void post(boolean isNew) {
        field("title", FormField.line("Title", "Such as “Head of Fieldwork”."));
        code(isNew);
        field("unit", FormField.choice("Unit", units("none")));
    }

    private void body(boolean isNew) {
        field("name", FormField.line("Name", ""));
        code(isNew);
        field("kind", FormField.choice("Kind", words(BodyKind.values(), BodyKind::word)));
        field("chair", FormField.line("Chair", "The role that chairs it. " + OPTIONAL));
        field("rhythm", FormField.line("Meets", "In words, such as “every second month”. " + OPTIONAL));
        note();
    }

    private void meeting(boolean isNew) {
        if (isNew) {
            Map<String, String> bodies = new LinkedHashMap<>();
            organisation.bodies().forEach((BodyRow body) -> bodies.put(body.code(), body.name()));
            field("body", FormField.choice("Body", bodies));
            field(
                    "held_on",
                    FormField.day(
                            "Day",
                            "A past or a future date. It cannot be changed later, because files refer to the meeting by it."));
        }
        field("kind", FormField.radios("Kind", words(MeetingKind.values(), MeetingKind::word)));
        note();
    }

    private void code(boolean isNew) {
        if (isNew) {
            field("code", FormField.line("Code", CODE_HELP));
        }
    }

    private void note() {
        field("note", FormField.paragraph("Note", OPTIONAL));
    }

    private void field(String name, FormField<?> field) {
        fields.add(form.field(name, field));
    }

    private Map<String, String> units(String none) {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("", none);
        organisation.units().forEach((UnitRow unit) -> units.put(unit.code(), unit.name()));
        return units;
    }

    private static <E> Map<String, String> words(E[] values, Function<E, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        List.of(values).forEach(value -> words.put(word.apply(value), word.apply(value)));
        return words;
    }
}
