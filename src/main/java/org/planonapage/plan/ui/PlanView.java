package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.EarlierPlans;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.EditionStatus;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.plan.PlanSentence;
import org.planonapage.plan.Plans;
import org.planonapage.plan.ThemeRow;
import org.planonapage.ui.ComparedPage;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.SinceLine;
import org.planonapage.ui.Tag;

/** The face of the product: the whole plan on one page. */
@Route(":programme")
@PermitAll
class PlanView extends ComparedPage<PlanOnAPage> {

    /** Characters of an action's text that fit on one line of a theme's sheet. */
    private static final int LINE = 48;

    /** Lines of the longest theme of each of the two rows, together, that fit on a screen when drawn roomily. */
    private static final int ROOMY = 14;

    private static final int THEMES_IN_A_ROW = 3;

    private final Plans plans;
    private final EarlierPlans earlierPlans;

    PlanView(Plans plans, EarlierPlans earlierPlans) {
        this.plans = plans;
        this.earlierPlans = earlierPlans;
        addClassName("plan");
    }

    @Override
    protected Supplier<@Nullable PlanOnAPage> earlier(Reading reading, RouteParameters parameters) {
        return PlanComparison.earlier(plans, earlierPlans, reading);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters, Earlier<PlanOnAPage> earlier) {
        PlanOnAPage plan = plans.plan(new ProgrammeId(reading.programme()), reading.edition());
        EditionRow edition = plan.edition();
        boolean editable = plans.isEditable(plan.programme().id(), reading.edition());
        if (edition == null) {
            showNoPlan(plan, reading, editable);
        } else {
            show(plan, edition, reading, editable, earlier);
        }
        return title(plan);
    }

    static String title(PlanOnAPage plan) {
        return "Plan on a page";
    }

    private void showNoPlan(PlanOnAPage plan, Reading reading, boolean editable) {
        EmptyState nothing = plan.programme().closedOn() == null
                ? new EmptyState("Nothing here yet.", "No plan has been published.")
                : new EmptyState(
                        "No plan was published.",
                        "What " + plan.programme().council()
                                + " published is in its metrics and in the bodies that oversee it.");
        nothing.link(reading.href("metrics"), "See the metrics");
        if (editable) {
            nothing.link(PlanNavigation.begin(reading), "Start the plan");
        }
        add(new H1(plan.programme().title()), nothing);
        PlanNotes notes = new PlanNotes(plan, List.of());
        if (!notes.isEmpty()) {
            add(notes);
        }
    }

    private void show(
            PlanOnAPage plan, EditionRow edition, Reading reading, boolean editable, Earlier<PlanOnAPage> earlier) {
        setClassName("dense", isDense(plan));
        PlanChanges changes = PlanComparison.of(earlierPlans, plan.programme().id(), reading, earlier);
        PlanSentence sentence =
                changes.isComparable() ? PlanSentence.withoutMovement(plan, edition) : PlanSentence.of(plan, edition);
        Div said = new Div(new Say(sentence.finding(), sentence.rest()));
        SinceLine.of(earlier, changes.inWords(), reading, PlanNavigation::plan).ifPresent(said::add);
        Div head = new Div(heading(plan, edition, reading, editable), said);
        head.addClassName("head");
        add(head);
        Div body = new Div();
        body.addClassName("body");
        Markup.printOnce(
                body,
                () -> fill(body, plan, changes, reading),
                PlanView.class,
                plan,
                reading,
                new Markup.Same(changes));
        add(body);
    }

    private static void fill(Div body, PlanOnAPage plan, PlanChanges changes, Reading reading) {
        PlanNotes notes = new PlanNotes(plan, changes.gone());
        Div grid = new Div();
        grid.addClassName("grid");
        plan.themes().forEach(theme -> grid.add(new ThemeSheet(theme, plan.raised(), changes, reading)));
        boolean alone = plan.themes().size() % THEMES_IN_A_ROW == 1;
        if (alone) {
            grid.add(notes);
        }
        if (!plan.themes().isEmpty()) {
            body.add(grid);
        }
        if (!alone && !notes.isEmpty()) {
            body.add(notes);
        }
    }

    private static boolean isDense(PlanOnAPage plan) {
        List<Integer> longest = new ArrayList<>();
        List<ThemeRow> themes = plan.themes();
        for (int first = 0; first < themes.size(); first += THEMES_IN_A_ROW) {
            longest.add(themes.subList(first, Math.min(first + THEMES_IN_A_ROW, themes.size())).stream()
                    .mapToInt(PlanView::lines)
                    .max()
                    .orElse(0));
        }
        return longest.stream().mapToInt(Integer::intValue).sum() > ROOMY;
    }

    private static int lines(ThemeRow theme) {
        return theme.actions().stream()
                .mapToInt(action -> 1 + action.text().length() / LINE)
                .sum();
    }

    private static Component heading(PlanOnAPage plan, EditionRow edition, Reading reading, boolean editable) {
        String title = edition.vision() == null ? edition.title() : edition.vision();
        String name = edition.name().equals(title) ? "" : edition.name() + ". ";
        Paragraph which = new Paragraph(new Text(name + edition.standing() + " "));
        if (edition.status() == EditionStatus.DRAFT) {
            which.add(new Tag("draft"), new Text(" "));
        }
        which.add(Link.inText(
                PlanNavigation.editions(reading),
                plan.editions() == 1 ? "One edition" : plan.editions() + " editions"));
        if (editable) {
            which.add(new Text(" · "), Link.inText(PlanNavigation.edit(reading, edition.code()), "Edit"));
        }
        if (!plan.threats().isEmpty()) {
            which.add(
                    new Text(" · "),
                    Link.inText(
                            reading.href("risks"),
                            plan.threats().size() == 1
                                    ? "1 open risk to this plan"
                                    : plan.threats().size() + " open risks to this plan"));
        }
        Div heading = new Div(new H1(title), which);
        if (!plan.ambitions().isEmpty()) {
            heading.add(ambitions(plan.ambitions()));
        }
        return heading;
    }

    private static UnorderedList ambitions(List<String> ambitions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("amb");
        list.getElement().setAttribute("aria-label", "Priorities and ambitions");
        ambitions.forEach(ambition -> list.add(new ListItem(ambition)));
        return list;
    }
}
