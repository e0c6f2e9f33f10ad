package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.ui.ExceptionTags;
import org.planonapage.highlight.ui.HighlightList;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.ui.MetricLineTable;
import org.planonapage.plan.ActionRow;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.JudgementRow;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.plan.Plans;
import org.planonapage.plan.ThemeDetail;
import org.planonapage.plan.ThemeRow;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Mark;
import org.planonapage.ui.ComparedPage;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.Markup;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.SinceLine;

/** A theme: what it wants to achieve, its actions and how they were judged, its metrics and highlights. */
@Route(":programme/themes/:number")
@PermitAll
class ThemeView extends ComparedPage<PlanOnAPage> {

    private static final int DOTS = 12;

    private final Plans plans;
    private final EarlierPlans earlierPlans;

    ThemeView(Plans plans, EarlierPlans earlierPlans) {
        this.plans = plans;
        this.earlierPlans = earlierPlans;
    }

    @Override
    protected Supplier<@Nullable PlanOnAPage> earlier(Reading reading, RouteParameters parameters) {
        return PlanComparison.earlier(plans, earlierPlans, reading);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters, Earlier<PlanOnAPage> earlier) {
        ThemeDetail detail = plans.theme(
                new ProgrammeId(reading.programme()),
                reading.edition(),
                parameters.get("number").orElse(""));
        ThemeRow theme = detail.theme();
        add(
                new Crumbs(List.of(new Crumbs.Crumb("Plan", PlanNavigation.plan(reading)))),
                new H1(theme.number() + " " + theme.titleInWords()));
        if (theme.outcome() != null) {
            Paragraph outcome = new Paragraph(theme.outcome());
            outcome.addClassName("lede");
            add(outcome);
        }
        PlanChanges all = PlanComparison.of(earlierPlans, detail.programme().id(), reading, earlier);
        PlanChanges changes = all.within(theme);
        add(sentence(theme));
        SinceLine.of(earlier, changes.inWords(), reading, other -> PlanNavigation.theme(other, theme.number()))
                .ifPresent(this::add);
        if (plans.isEditable(detail.programme().id(), reading.edition())) {
            add(EditSwitch.ofTheme(reading, detail.edition().code(), theme.number()));
        }
        Div columns = new Div();
        Markup.printOnce(
                columns,
                () -> columns.add(columns(detail, changes, reading)),
                ThemeView.class,
                detail,
                reading,
                new Markup.Same(all));
        add(columns);
        return title(detail);
    }

    static String title(ThemeDetail detail) {
        return "Theme " + detail.theme().number() + " " + detail.theme().titleInWords();
    }

    private static Say sentence(ThemeRow theme) {
        List<ActionRow> actions = theme.actions();
        if (actions.isEmpty()) {
            return new Say("No actions published for this theme.", "");
        }
        boolean judged = actions.stream().anyMatch(action -> action.mark() != Mark.NONE);
        String count = actions.size() == 1 ? "One action" : actions.size() + " actions";
        return judged
                ? new Say(count + ": " + spread(theme) + ".", "")
                : new Say(count + "; no ratings published.", "");
    }

    private static String spread(ThemeRow theme) {
        return theme.spread().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word().toLowerCase(java.util.Locale.UK))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Component columns(ThemeDetail detail, PlanChanges changes, Reading reading) {
        Div main = new Div();
        main.addClassName("stack");
        if (!detail.theme().actions().isEmpty()) {
            main.add(actions(detail, changes, reading));
        }
        if (!changes.gone().isEmpty()) {
            main.add(new GoneSheet(changes.gone()));
        }
        if (!detail.milestones().isEmpty()) {
            Sheet sheet = new Sheet("Milestones", null);
            sheet.add(new MilestoneTable(detail.milestones(), detail.programme().readingDate()));
            main.add(sheet);
        }
        Div side = new Div();
        side.addClassName("stack");
        Sheet metrics = new Sheet("Metrics for this theme", null);
        metrics.add(
                detail.theme().metrics().isEmpty()
                        ? new Paragraph("No metrics are linked to this theme.")
                        : new MetricLineTable(detail.theme().metrics(), metrics(changes), reading));
        (main.getComponentCount() == 0 ? main : side).add(metrics);
        if (!detail.threats().isEmpty()) {
            side.add(new ThreatSheet(detail.threats(), reading));
        }
        if (!detail.highlights().isEmpty()) {
            Sheet sheet = new Sheet("Highlights", null);
            sheet.add(new HighlightList(detail.highlights()));
            side.add(sheet);
        }
        if (side.getComponentCount() == 0) {
            return main;
        }
        Div columns = new Div(main, side);
        columns.addClassNames("cols", "wide-left");
        return columns;
    }

    private static MetricChanges metrics(PlanChanges changes) {
        return changes.themes().stream()
                .filter(change -> change.then() != null && change.now() != null)
                .findFirst()
                .map(change -> MetricChanges.between(
                        Objects.requireNonNull(change.then()).metrics(),
                        Objects.requireNonNull(change.now()).metrics()))
                .orElseGet(MetricChanges::none);
    }

    private static Component actions(ThemeDetail detail, PlanChanges changes, Reading reading) {
        boolean judged = detail.theme().actions().stream().anyMatch(action -> action.mark() != Mark.NONE);
        DataTable<ActionRow> table = new DataTable<ActionRow>("Actions of this theme")
                .component("", action -> new RagBadge(action.mark()))
                .rowHeader(
                        "Action",
                        action -> action.reference() + " " + action.text(),
                        action -> PlanNavigation.action(reading, action.reference()));
        if (detail.theme().actions().stream().anyMatch(action -> action.stage() != null)) {
            table.column("Stage", action -> Objects.requireNonNullElse(action.stage(), ""));
        }
        if (judged) {
            table.component(
                    "Earlier, oldest first",
                    action -> history(detail.judgements().getOrDefault(action.id(), List.of())));
        }
        if (!detail.raised().isEmpty()) {
            table.component(
                    "To ask about", action -> new ExceptionTags(detail.raised().getOrDefault(action.id(), List.of())));
        }
        if (changes.actions().stream().anyMatch(ActionFacts::isSaid)) {
            table.component(
                    "Changed",
                    action -> changes.of(action)
                            .map(ActionFacts::new)
                            .<Component>map(facts -> facts)
                            .orElseGet(Span::new));
        }
        Sheet sheet = new Sheet("Actions", judged ? null : "A hollow circle means that no rating was published.");
        sheet.add(table.rows(detail.theme().actions()));
        return sheet;
    }

    private static Span history(List<JudgementRow> judgements) {
        Span dots = new Span();
        dots.addClassName("dots");
        List<JudgementRow> shown = judgements.subList(Math.max(0, judgements.size() - DOTS), judgements.size());
        shown.forEach(judgement -> dots.add(new RagBadge(judgement.rag().mark())));
        // Heard once, with its days, instead of a colour for each month.
        dots.getElement().setAttribute("role", "img").setAttribute("aria-label", inWords(shown));
        return dots;
    }

    /** "Amber from 22 December 2025, green from 20 February 2026", oldest first; empty without a judgement. */
    static String inWords(List<JudgementRow> judgements) {
        List<String> turns = new ArrayList<>();
        Mark before = null;
        for (JudgementRow judgement : judgements) {
            Mark mark = judgement.rag().mark();
            if (mark != before) {
                String word = mark.word();
                turns.add((before == null ? word : word.toLowerCase(Locale.UK)) + " from "
                        + Dates.inWords(judgement.judgedOn()));
                before = mark;
            }
        }
        return String.join(", ", turns);
    }
}
