package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planonapage.drafts.ui.AddedRows;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.programme.BodyRow;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.Decision;
import org.planonapage.risk.Effectiveness;
import org.planonapage.risk.ReviewPage;
import org.planonapage.ui.Sheet;

/** The fields of a review, in the order in which an owner thinks: still right, how bad, what holds it, what is done, when again. */
class ReviewFields {

    private final DraftForm form;
    private final ReviewPage page;
    private final Map<String, String> posts;

    ReviewFields(DraftForm form, ReviewPage page) {
        this.form = form;
        this.page = page;
        this.posts = Choices.posts(page.posts(), "No one named");
    }

    void put() {
        form.add(wording(), score(), group("Are the controls working?", "control", "Add a control", this::control));
        form.add(group("What is being done?", "action", "Add an action", this::action), decision());
    }

    private Component wording() {
        WordingFields fields = new WordingFields(form).sentence();
        if (page.manages()) {
            fields.belonging(page.posts(), page.units());
        }
        Details wording = new Details(
                page.manages() ? "Change the wording, the owner or the links" : "Change the wording or the links",
                fields.threatened(page.threatened()).component());
        wording.addClassName("wording");
        return wording;
    }

    private Component score() {
        ScoreFields fields = new ScoreFields(form, page.scale(), "Why?");
        page.risk().current().ifPresent(fields::against);
        return fields.sheet("What is the position now?");
    }

    private Component group(String heading, String name, String more, Function<String, Component> fields) {
        List<String> numbers =
                name.equals("control") ? ReviewPage.controls(form.typed()) : ReviewPage.actions(form.typed());
        Sheet sheet = new Sheet(heading, numbers.isEmpty() ? "None yet." : null);
        sheet.add(new AddedRows(form, name + ".", numbers, more, fields));
        return sheet;
    }

    private Component control(String number) {
        String name = "control." + number + ".";
        return row(
                "Control " + AddedRows.place(number),
                form.field(name + "text", FormField.line("Control", "")),
                form.field(
                        name + "effectiveness",
                        FormField.choice(
                                "Does it work?",
                                Choices.of(Arrays.asList(Effectiveness.values()), Effectiveness::word))),
                form.field(name + "evidence", FormField.line("How do you know?", "")),
                form.field(name + "tested_on", FormField.day("Tested on", "")),
                form.field(name + "owner", FormField.choice("Control owner", posts)));
    }

    private Component action(String number) {
        String name = "action." + number + ".";
        return row(
                "Action " + AddedRows.place(number),
                form.field(name + "text", FormField.line("Action", "")),
                form.field(
                        name + "due",
                        FormField.line("Due", "A date or a month, for example 15 December 2026 or December 2026.")),
                form.field(name + "done_on", FormField.day("Done on", "")),
                form.field(name + "note", FormField.line("Progress", "")),
                form.field(name + "owner", FormField.choice("Done by", posts)));
    }

    private static Component row(String name, Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("row", "fields");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return row;
    }

    private Component decision() {
        Paragraph due = new Paragraph();
        due.addClassName("small");
        form.whenTyped(typed -> due.setText(page.nextReview(typed)
                .map(day -> "If you leave this blank, the next review is due on " + Dates.inWords(day)
                        + " (set by the risk’s rating).")
                .orElse("If you leave this blank, no review date is set, because there is no score.")));
        Component body = form.field(
                "body",
                FormField.choice("Which body?", Choices.of(page.bodies(), BodyRow::code, BodyRow::name, "None")));
        Sheet sheet = new Sheet("Decision", null);
        Div fields = new Div(
                form.field("decision", FormField.radios("Decision", decisions())),
                body,
                form.field("next_review", FormField.day("Next review", "")),
                due);
        fields.addClassName("fields");
        form.whenTyped(typed -> body.setVisible(typed.get("decision").equals(Decision.ESCALATED.word())));
        sheet.add(fields);
        return sheet;
    }

    private Map<String, String> decisions() {
        Map<String, String> words = new LinkedHashMap<>();
        page.decisions()
                .forEach(decision -> words.put(
                        decision.word(),
                        switch (decision) {
                            case REVIEWED -> "Keep as it is";
                            case ESCALATED -> "Escalate it to a body";
                            case RETURNED -> "De-escalated by the committee";
                            case CLOSED -> "Close it";
                            case REOPENED -> "Reopen it";
                        }));
        return words;
    }
}
