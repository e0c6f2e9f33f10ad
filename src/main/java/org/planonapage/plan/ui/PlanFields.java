package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planonapage.drafts.ui.AddedRows;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.plan.Lifecycle;
import org.planonapage.plan.PlanChoices;
import org.planonapage.plan.PlanItem;
import org.planonapage.plan.PlanPage;

/** The fields of each form of the plan. */
final class PlanFields {

    private static final String DAY_OR_MONTH = "A date or a month, for example 15 December 2026 or December 2026.";
    private final DraftForm form;
    private final PlanPage page;
    private final PlanChoices choices;

    PlanFields(DraftForm form, PlanPage page) {
        this.form = form;
        this.page = page;
        this.choices = page.choices();
    }

    void put() {
        form.add(fields(
                switch (page.item()) {
                    case PlanItem.NewEdition nothing -> newEdition();
                    case PlanItem.OfEdition edition -> edition();
                    case PlanItem.Putting put -> putting();
                    case PlanItem.Agreeing agreed -> agreeing();
                    case PlanItem.OfTheme theme -> theme(theme.number().isEmpty());
                    case PlanItem.OfAction action -> action();
                    case PlanItem.NewAction action -> newAction();
                    case PlanItem.Splitting split -> split(split.reference());
                    case PlanItem.Merging merge -> merge(merge.reference());
                }));
    }

    private List<Component> newEdition() {
        List<Component> fields = new ArrayList<>();
        fields.add(form.field("title", FormField.line("Title", "")));
        fields.add(form.field(
                "code",
                FormField.line(
                        "Short name", "Used in web addresses and can’t be changed later, for example phase-2.")));
        fields.add(pair(
                form.field("phase", FormField.line("Phase", "Optional. For example Phase 2.")),
                form.field("period", FormField.line("Period", "Optional. For example 2026-27."))));
        fields.add(form.field("vision", FormField.paragraph("Vision", "One sentence. It is the heading of the plan.")));
        if (!choices.editions().isEmpty()) {
            fields.add(
                    form.field("from", FormField.choice("Start from", withNone(choices.editions(), "An empty plan"))));
            fields.add(note("Ambitions, themes, actions, links and milestones not reached yet are copied. Each "
                    + "action shows where it came from. Ratings stay with the edition they were made in."));
        }
        return fields;
    }

    private List<Component> edition() {
        List<Component> fields = new ArrayList<>();
        fields.add(form.field("vision", FormField.paragraph("Vision", "One sentence. It is the heading of the plan.")));
        fields.add(form.field("title", FormField.line("Title of the edition", "")));
        fields.add(pair(
                form.field("phase", FormField.line("Phase", "")), form.field("period", FormField.line("Period", ""))));
        fields.add(rows(
                "ambition.",
                "Priorities and ambitions",
                "Clear a line to remove it.",
                "Add an ambition",
                row -> form.field(row + "text", FormField.line("Ambition " + place(row), ""))));
        fields.add(form.field(
                "note", FormField.paragraph("Note", "Anything readers need to know about the whole edition.")));
        fields.addAll(correction());
        return fields;
    }

    private List<Component> putting() {
        return List.of(
                form.field("put_to", FormField.choice("Which body will decide?", withNone(choices.bodies(), "None"))),
                form.field("put_on", FormField.day("On", "")),
                note("Members can read it from that date, marked as a draft. To withdraw it, leave both blank."));
    }

    private List<Component> agreeing() {
        return List.of(
                form.field("agreed_by", FormField.choice("Approved by", withNone(choices.bodies(), "Choose a body"))),
                form.field("in_force_from", FormField.day("On", "Today or an earlier date.")),
                note(
                        "The edition is in force from that date and replaces the one before it. Its themes, actions and numbers "
                                + "are then fixed. To change the wording you will need to give a reason."));
    }

    private List<Component> theme(boolean isNew) {
        List<Component> fields = new ArrayList<>();
        fields.add(form.field("title", FormField.line("Title of the theme", "")));
        fields.add(form.field("outcome", FormField.paragraph("Outcome", "What you want to achieve.")));
        fields.add(form.field("note", FormField.paragraph("Note", "")));
        if (!isNew) {
            fields.add(milestones());
            fields.add(
                    form.field("measured_by", FormField.several("Measured by", "Type to search.", choices.metrics())));
            fields.add(form.field("threatened_by", FormField.several("Linked risks", "", choices.risks())));
            fields.addAll(correction());
        }
        return fields;
    }

    private List<Component> action() {
        List<Component> fields = new ArrayList<>(newAction());
        fields.add(form.field("lifecycle", FormField.choice("Stage", lifecycles())));
        fields.add(milestones());
        fields.add(form.field("measured_by", FormField.several("Measured by", "Type to search.", choices.metrics())));
        if (!choices.answered().isEmpty()) {
            fields.add(form.field(
                    "answers",
                    FormField.several("Responds to", "For example a finding or a requirement.", choices.answered())));
        }
        fields.add(form.field("threatened_by", FormField.several("Linked risks", "", choices.risks())));
        fields.add(form.field("note", FormField.paragraph("Note", "")));
        fields.addAll(correction());
        return fields;
    }

    private List<Component> newAction() {
        return List.of(
                form.field("text", FormField.paragraph("Action", "What will be done.")),
                form.field("post", FormField.choice("Lead", withNone(choices.posts(), "No one named"))),
                pair(
                        form.field("start", FormField.line("Start", DAY_OR_MONTH)),
                        form.field("due", FormField.line("Due", DAY_OR_MONTH))));
    }

    private List<Component> split(String reference) {
        Map<String, String> posts = withNone(choices.posts(), "No one named");
        return List.of(
                form.field("text", FormField.paragraph("What stays in " + reference, "")),
                form.field("post", FormField.choice("Lead", posts)),
                form.field(
                        "second.text",
                        FormField.paragraph("The second action", "It will be the last action of the theme.")),
                form.field("second.post", FormField.choice("Lead of the second action", posts)));
    }

    private List<Component> merge(String reference) {
        Map<String, String> others = new LinkedHashMap<>(choices.actions());
        others.remove(reference);
        return List.of(
                form.field(
                        "other",
                        FormField.choice("Action to merge into this one", withNone(others, "Choose an action"))),
                form.field("text", FormField.paragraph("What " + reference + " will say", "")),
                note("The other action’s milestones and links move to this one. Its number will not be used again."));
    }

    private Component milestones() {
        return rows("milestone.", "Milestones", "Clear the text to remove a milestone.", "Add a milestone", row -> {
            Div fields = new Div(
                    form.field(row + "text", FormField.line("Milestone " + place(row), "")),
                    form.field(row + "due", FormField.line("Due", DAY_OR_MONTH)),
                    form.field(row + "done_on", FormField.line("Reached on", "")),
                    form.field(row + "note", FormField.line("Progress", "")));
            fields.addClassNames("row", "fields");
            fields.getElement().setAttribute("role", "group").setAttribute("aria-label", "Milestone " + place(row));
            return fields;
        });
    }

    private Component rows(String group, String heading, String help, String more, Function<String, Component> row) {
        List<String> numbers = List.copyOf(form.typed().rows(group));
        Div part = new Div(new H2(heading));
        part.addClassName("part");
        if (!numbers.isEmpty()) {
            part.add(note(help));
        }
        part.add(new AddedRows(form, group, numbers, more, number -> row.apply(group + number + ".")));
        return part;
    }

    private List<Component> correction() {
        return page.corrects()
                ? List.of(form.field(
                        "correction",
                        FormField.line(
                                "Why are you changing it?",
                                "This edition was approved, so a new wording, date or lead needs a reason. The earlier wording "
                                        + "is kept in the history.")))
                : List.of();
    }

    /** "2" of "milestone.2."; "(new)" of one that is not on record yet. */
    private static String place(String row) {
        return AddedRows.place(row.substring(row.indexOf('.') + 1, row.length() - 1));
    }

    private static Map<String, String> lifecycles() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", "Not given");
        List.of(Lifecycle.values()).forEach(stage -> words.put(stage.word(), stage.word()));
        return words;
    }

    private static Map<String, String> withNone(Map<String, String> words, String none) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", none);
        all.putAll(words);
        return all;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("quiet", "small");
        return note;
    }

    private static Component pair(Component... two) {
        Div pair = new Div(two);
        pair.addClassNames("fields", "two");
        return pair;
    }

    private static Div fields(Collection<Component> fields) {
        Div all = new Div(fields.toArray(Component[]::new));
        all.addClassName("fields");
        return all;
    }
}
