package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.Scale;
import org.planonapage.ui.Sheet;

/** How likely and how bad it is, what that comes to, and why; what it comes to is said while it is chosen. */
final class ScoreFields {

    private static final int NONE = 0;

    private final DraftForm form;
    private final Scale scale;
    private final String why;
    private int before = NONE;

    /** @param why the words of the field for the reason */
    ScoreFields(DraftForm form, Scale scale, String why) {
        this.form = form;
        this.scale = scale;
        this.why = why;
    }

    /** Says also whether the score is higher or lower than this one. */
    ScoreFields against(RiskScore last) {
        before = last.value();
        return this;
    }

    Sheet sheet(String heading) {
        Paragraph result = new Paragraph();
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        Div fields = new Div(
                form.field("likelihood", FormField.radios("How likely is it?", Choices.levels(scale.likelihood()))),
                form.field("impact", FormField.radios("How bad would it be?", Choices.levels(scale.impact()))));
        fields.addClassNames("fields", "two");
        form.whenTyped(typed -> tell(result, typed));
        Sheet sheet = new Sheet(heading, null);
        sheet.add(
                fields,
                result,
                form.field("reason", FormField.paragraph(why, "What you found, in one or two sentences.")));
        return sheet;
    }

    private void tell(Paragraph result, Fields typed) {
        result.removeAll();
        RiskScore.typed(scale, typed.get("likelihood"), typed.get("impact")).ifPresent(score -> {
            Span value = new Span(Integer.toString(score.value()));
            value.addClassName("v");
            result.add(value, new BandBadge(score.band()));
            result.add(" " + change(score.value())
                    + (score.isAboveAppetite()
                            ? "Above the accepted level, " + score.scale().appetite() + "."
                            : ""));
        });
    }

    private String change(int score) {
        if (before == NONE) {
            return "The first score. ";
        }
        return score == before
                ? "As before. "
                : (score > before ? "Higher than " : "Lower than ") + before + " before. ";
    }
}
