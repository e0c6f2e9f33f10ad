package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.HighlightPage;
import org.planonapage.plan.PlanHighlights;
import org.planonapage.rating.Direction;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** What members are told of a theme, or of the plan as a whole: the form, and beside it what was said before. */
@Route(":programme/themes/:number/highlight")
@RouteAlias(":programme/highlight")
@PermitAll
class HighlightView extends Page {

    private static final int EARLIER = 5;

    private final PlanHighlights highlights;
    private final Drafts drafts;

    HighlightView(PlanHighlights highlights, Drafts drafts) {
        this.highlights = highlights;
        this.drafts = drafts;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("write a note");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        String theme = parameters.get("number").orElse("");
        HighlightPage page = highlights.page(programme, theme);
        String about = theme.isEmpty() ? PlanNavigation.plan(reading) : PlanNavigation.theme(reading, theme);
        DraftForm form = new DraftForm(new FormKey(programme, HighlightPage.path(theme)), page.now(), drafts)
                .onSave(
                        "Save highlight",
                        (read, typed) -> highlights.save(programme, theme, read, typed),
                        () -> UI.getCurrent().navigate(about));
        form.add(fields(form));
        Div columns = new Div(form, earlier(page));
        columns.addClassNames("cols", "wide-left");
        String title = "Highlight for " + page.title();
        add(new Crumbs(List.of(new Crumbs.Crumb("Plan", PlanNavigation.plan(reading)))), new H1(title), columns);
        return title;
    }

    private static Component fields(DraftForm form) {
        Div fields = new Div(
                form.field(
                        "text",
                        FormField.paragraph(
                                "What should members know?", "One or two sentences. Readers skip longer notes.")),
                form.field("kind", FormField.choice("Type of note", JudgementFields.kinds())),
                form.field(
                        "direction",
                        FormField.choice(
                                "Direction",
                                FormField.words(
                                        "Not given", List.of(Direction.values()), Direction::word, Direction::word))));
        fields.addClassNames("fields", "sheet");
        return fields;
    }

    private static Component earlier(HighlightPage page) {
        Sheet sheet = new Sheet("Earlier highlights", null);
        sheet.add(
                page.earlier().isEmpty()
                        ? new Paragraph("None yet.")
                        : new HighlightList(
                                page.earlier().stream().limit(EARLIER).toList()));
        return sheet;
    }
}
