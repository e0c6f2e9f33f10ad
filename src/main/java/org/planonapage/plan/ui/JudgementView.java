package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.ui.MetricLineTable;
import org.planonapage.plan.ActionDetail;
import org.planonapage.plan.JudgementPage;
import org.planonapage.plan.Judgements;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** The judgement of an action: the form, and beside it what was judged before and what the figures say. */
@Route(":programme/actions/:reference/judgement")
@PermitAll
class JudgementView extends Page {

    private final Judgements judgements;
    private final Drafts drafts;

    JudgementView(Judgements judgements, Drafts drafts) {
        this.judgements = judgements;
        this.drafts = drafts;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("rate an action");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        JudgementPage page =
                judgements.page(programme, parameters.get("reference").orElse(""));
        ActionDetail action = page.action();
        String reference = action.action().reference();
        DraftForm form = new DraftForm(new FormKey(programme, JudgementPage.path(reference)), page.now(), drafts)
                .onSave(
                        "Save rating",
                        (read, typed) -> judgements.save(programme, reference, read, typed),
                        () -> UI.getCurrent().navigate(PlanNavigation.action(reading, reference)));
        new JudgementFields(form, page).put();
        Div columns = new Div(form, evidence(action, reading));
        columns.addClassNames("cols", "wide-left");
        String title = "Rate " + reference + " " + action.action().text();
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Plan", PlanNavigation.plan(reading)),
                        new Crumbs.Crumb(reference, PlanNavigation.action(reading, reference)))),
                new H1(title),
                columns);
        return title;
    }

    private static Component evidence(ActionDetail action, Reading reading) {
        Sheet metrics = new Sheet("What the figures say", null);
        metrics.add(
                action.metrics().isEmpty()
                        ? new Paragraph(
                                "No metrics are linked to this action, so your evidence is the only support for this rating.")
                        : new MetricLineTable(action.metrics(), reading));
        Div side = new Div(
                metrics,
                new JudgementSheet(action.judgements().stream().limit(3).toList()));
        side.addClassName("stack");
        return side;
    }
}
