package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.highlight.HighlightKind;
import org.planonapage.plan.JudgementPage;
import org.planonapage.plan.Lifecycle;
import org.planonapage.plan.MilestoneRow;
import org.planonapage.programme.PostRow;
import org.planonapage.rating.Direction;
import org.planonapage.rating.Rag;
import org.planonapage.ui.Sheet;

/** The fields of a judgement: the mark and why, what is expected, how far the action has come, a note to readers. */
class JudgementFields {

    private final DraftForm form;
    private final JudgementPage page;

    JudgementFields(DraftForm form, JudgementPage page) {
        this.form = form;
        this.page = page;
    }

    void put() {
        form.add(judgement(), expectation(), progress(), note());
    }

    private Component judgement() {
        Component despite = form.field(
                "despite",
                FormField.paragraph(
                        "The figures disagree. Why do you rate it this way?",
                        "Members will see this next to the rating."));
        Paragraph against = new Paragraph();
        against.getElement().setAttribute("role", "status");
        form.whenTyped(typed -> {
            against.setText(page.against(typed));
            despite.setVisible(!page.against(typed).isEmpty());
        });
        Map<String, String> rags = new LinkedHashMap<>();
        Arrays.stream(Rag.values())
                .forEach(rag -> rags.put(rag.word(), rag.mark().word()));
        return sheet(
                "How do you rate it today?",
                form.field("rag", FormField.radios("Rating", rags)),
                against,
                form.field(
                        "reason",
                        FormField.paragraph("Why?", "One or two sentences, for someone who does not know the detail.")),
                despite,
                form.field("evidence", FormField.paragraph("Evidence", "For example an audit, a visit or a figure.")));
    }

    private Component expectation() {
        return sheet(
                "What do you expect?",
                form.field(
                        "forecast",
                        FormField.choice(
                                "Forecast",
                                FormField.words(
                                        "No forecast",
                                        List.of(Rag.values()),
                                        Rag::word,
                                        rag -> rag.mark().word()))),
                form.field("forecast_for", FormField.line("For when", "For example the next board meeting.")),
                form.field("next_review", FormField.day("Next rating due", "")),
                form.field(
                        "made_by",
                        FormField.choice(
                                "Rated by",
                                FormField.words("No one named", page.posts(), PostRow::code, PostRow::title))),
                form.field(
                        "corrects",
                        FormField.day(
                                "Corrects the rating of",
                                "Only if an earlier rating was wrong. The earlier rating is kept in the history.")));
    }

    private Component progress() {
        Sheet sheet = sheet(
                "How much has been done?",
                form.field(
                        "lifecycle",
                        FormField.choice(
                                "Stage",
                                FormField.words(
                                        "Not given", List.of(Lifecycle.values()), Lifecycle::word, Lifecycle::word))));
        page.action().milestones().forEach(milestone -> sheet.add(milestone(milestone)));
        return sheet;
    }

    private Component milestone(MilestoneRow milestone) {
        String name = "milestone." + milestone.number() + ".";
        Div row = new Div(
                new Paragraph("Milestone: " + milestone.text() + ", " + milestone.standing(page.today()) + "."),
                form.field(
                        name + "done_on",
                        FormField.line("Done on", "A date or a month, for example 15 December 2026 or December 2026.")),
                form.field(name + "note", FormField.line("Progress", "")));
        row.addClassNames("row", "fields");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", "Milestone " + milestone.text());
        return row;
    }

    private Component note() {
        return sheet(
                "Note for readers (optional)",
                form.field("highlight.text", FormField.paragraph("Note", "Progress or a challenge, in one sentence.")),
                form.field("highlight.kind", FormField.choice("Type of note", kinds())),
                form.field(
                        "highlight.direction",
                        FormField.choice(
                                "Direction",
                                FormField.words(
                                        "Not given", List.of(Direction.values()), Direction::word, Direction::word))));
    }

    static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(HighlightKind.values()).forEach(kind -> kinds.put(kind.word(), kind.word()));
        return kinds;
    }

    private static Sheet sheet(String heading, Component... fields) {
        Sheet sheet = new Sheet(heading, null);
        Div column = new Div(fields);
        column.addClassName("fields");
        sheet.add(column);
        return sheet;
    }
}
