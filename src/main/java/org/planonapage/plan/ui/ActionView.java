package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.ui.ExceptionMarks;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.ui.MetricLineTable;
import org.planonapage.plan.ActionAncestry;
import org.planonapage.plan.ActionDetail;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.JudgementRow;
import org.planonapage.plan.Plans;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Mark;
import org.planonapage.trail.ui.TrailNavigation;
import org.planonapage.ui.ComparedPage;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Link;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** An action: how it is judged and was before, its milestones, and the figures beneath it. */
@Route(":programme/actions/:reference")
@PermitAll
class ActionView extends ComparedPage<ActionDetail> {

    private final Plans plans;
    private final EarlierPlans earlierPlans;

    ActionView(Plans plans, EarlierPlans earlierPlans) {
        this.plans = plans;
        this.earlierPlans = earlierPlans;
    }

    @Override
    protected Supplier<@Nullable ActionDetail> earlier(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        ActionAncestry ancestry = earlierPlans.ancestry(
                programme, reading.edition(), parameters.get("reference").orElse(""));
        return () -> earlierPlans.action(programme, ancestry).orElse(null);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters, Earlier<ActionDetail> earlier) {
        ActionDetail action = plans.action(
                new ProgrammeId(reading.programme()),
                reading.edition(),
                parameters.get("reference").orElse(""));
        H1 title = new H1(title(action));
        Div columns = new Div();
        columns.addClassNames("cols", "wide-left");
        Markup.printOnce(
                columns,
                () -> columns.add(new JudgementSheet(action.judgements()), side(action, earlier, reading)),
                ActionView.class,
                action,
                reading,
                new Markup.Same(earlier.then()));
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Plan", PlanNavigation.plan(reading)),
                        new Crumbs.Crumb(
                                action.theme().number() + " " + action.theme().titleInWords(),
                                PlanNavigation.theme(reading, action.theme().number())))),
                title,
                sentence(action),
                new ExceptionMarks(action.raised()));
        ActionComparison comparison = new ActionComparison(earlier, action, reading);
        if (!comparison.isEmpty()) {
            add(comparison);
        }
        if (reading.asAt() == null
                && reading.edition() == null
                && plans.isJudgedByReader(
                        action.programme().id(), action.action().reference())) {
            Anchor judge =
                    Link.to(PlanNavigation.judgement(reading, action.action().reference()), "Rate this action");
            judge.addClassName("act");
            add(judge);
        }
        if (plans.isEditable(action.programme().id(), reading.edition())) {
            add(EditSwitch.ofAction(
                    reading, action.edition().code(), action.action().reference()));
        }
        add(columns);
        return title(action);
    }

    static String title(ActionDetail action) {
        return action.action().reference() + " " + action.action().text();
    }

    private static Say sentence(ActionDetail action) {
        if (action.action().mark() == Mark.NONE) {
            return action.programme().closedOn() == null
                    ? new Say("Not rated yet.", "")
                    : new Say("Not rated.", "No rating was published.");
        }
        if (action.action().mark() == Mark.COMPLETE || action.judgements().isEmpty()) {
            return new Say("Complete.", "");
        }
        JudgementRow latest = action.judgements().getFirst();
        String expectation = latest.expectation() == null ? "" : ", " + latest.expectation();
        return new Say(
                action.action().mark().word() + " on " + Dates.inWords(latest.judgedOn()) + expectation
                        + (action.action().stage() == null
                                ? "."
                                : "; the action is " + action.action().stage() + "."),
                latest.reason());
    }

    private static Component side(ActionDetail action, Earlier<ActionDetail> earlier, Reading reading) {
        MetricChanges changes = earlier.found()
                .map(then -> MetricChanges.between(then.metrics(), action.metrics()))
                .orElseGet(MetricChanges::none);
        Div side = new Div();
        side.addClassName("stack");
        Sheet metrics = new Sheet("Metrics for this action", null);
        metrics.add(
                action.metrics().isEmpty()
                        ? new Paragraph("No metrics are linked to this action.")
                        : new MetricLineTable(action.metrics(), changes, reading));
        side.add(metrics);
        if (!action.threats().isEmpty()) {
            side.add(new ThreatSheet(action.threats(), reading));
        }
        if (!action.milestones().isEmpty()) {
            Sheet sheet = new Sheet("Milestones", null);
            sheet.add(new MilestoneTable(action.milestones(), action.readingDate()));
            side.add(sheet);
        }
        if (!action.highlights().isEmpty()) {
            Sheet sheet = new Sheet("Highlights", null);
            sheet.add(new HighlightList(action.highlights()));
            side.add(sheet);
        }
        side.add(facts(action, reading));
        return side;
    }

    private static Component facts(ActionDetail action, Reading reading) {
        Facts facts = new Facts()
                .add(
                        "Edition",
                        action.edition().name() + ". " + action.edition().standing())
                .add("Lead", action.post() == null ? "not published" : action.post())
                .add(
                        "Start",
                        action.start() == null
                                ? "not published"
                                : action.start().inWords())
                .add(
                        "Due",
                        action.due() == null ? "not published" : action.due().inWords())
                .add(
                        "Stage",
                        action.lifecycle() == null
                                ? "not published"
                                : action.lifecycle().word());
        action.origins()
                .forEach(origin -> facts.add(
                        "Came from",
                        Link.inText(
                                reading.withEdition(origin.from().edition())
                                        .href(origin.from().path()),
                                origin.from().title()),
                        new Span(
                                " in " + origin.edition() + ", " + origin.kind().word())));
        if (action.note() != null) {
            facts.add("Note", action.note());
        }
        Sheet sheet = new Sheet("The commitment", null);
        sheet.add(
                facts,
                Link.inText(
                        TrailNavigation.of(
                                reading,
                                "action",
                                action.edition().code() + "/" + action.action().reference()),
                        "History of this action"));
        return sheet;
    }
}
