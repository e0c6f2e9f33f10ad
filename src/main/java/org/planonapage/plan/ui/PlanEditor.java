package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Refusal;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.ActionRow;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.EditionStatus;
import org.planonapage.plan.Moved;
import org.planonapage.plan.PlanItem;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.plan.Plans;
import org.planonapage.plan.ThemeRow;
import org.planonapage.ui.NothingThereException;
import org.planonapage.ui.Reading;

/**
 * The plan on a page while it is written: its forms open where they are read, and what stands in it is moved by drag or by
 * buttons. What others write is shown while no form is open.
 */
final class PlanEditor extends Composite<Div> implements ThemeOrder.Moves {

    private final Plans plans;
    private final EditTools tools;
    private final Reading reading;
    private final ProgrammeId programme;
    private final PlanForms forms;
    private final Announcer announcer = new Announcer();
    private final Div content = new Div();
    private PlanOnAPage plan;
    private @Nullable Component toFocus;
    private String moved = "";

    PlanEditor(PlanOnAPage plan, Plans plans, EditTools tools, Reading reading) {
        this.plan = plan;
        this.plans = plans;
        this.tools = tools;
        this.reading = reading;
        this.programme = plan.programme().id();
        this.forms = new PlanForms(tools, programme);
        getContent().addClassName("editor");
        getContent().add(announcer, content);
        render();
        tools.live().whileShown(this, programme.value(), this::followOthers);
    }

    private void render() {
        content.removeAll();
        toFocus = null;
        EditionRow edition = plan.edition();
        if (edition == null) {
            content.add(
                    new H1(plan.programme().title()),
                    newEdition("Start the plan").opened());
            return;
        }
        content.add(
                new EditHead(edition, reading, edition.vision() == null ? edition.title() : edition.vision()),
                forms.place(
                        new PlanItem.OfEdition(edition.code()),
                        "Vision, title and ambitions",
                        "Save edition",
                        typed -> renew("Edition saved.")),
                themes(edition));
        if (edition.status() == EditionStatus.DRAFT) {
            content.add(steps(edition));
        } else {
            content.add(newEdition("Start a new edition from this one"));
        }
        if (toFocus != null) {
            toFocus.getElement().executeJs("setTimeout(() => this.focus())");
        }
    }

    private Component themes(EditionRow edition) {
        Div grid = new Div();
        grid.addClassName("grid");
        List<ThemeRow> themes = plan.themes();
        for (ThemeRow theme : themes) {
            ThemeOrder order = new ThemeOrder(theme, themes.indexOf(theme), themes.size(), edition, reading, this);
            if (edition.status() == EditionStatus.DRAFT) {
                order.add(forms.place(
                        new PlanItem.NewAction(edition.code(), theme.number()),
                        "Add an action to theme " + theme.number(),
                        "Save action",
                        typed -> renew("Action saved.")));
            }
            order.button(moved).ifPresent(button -> toFocus = button);
            grid.add(order);
        }
        if (edition.status() == EditionStatus.DRAFT) {
            grid.add(forms.place(
                    new PlanItem.OfTheme(edition.code(), ""),
                    "Add a theme",
                    "Save theme",
                    typed -> renew("Theme saved.")));
        }
        return grid;
    }

    private Component steps(EditionRow edition) {
        Div steps = new Div(
                forms.place(
                        new PlanItem.Putting(edition.code()),
                        "Submit for approval",
                        "Submit for approval",
                        typed -> renew("Submitted for approval. Members can read it from that date.")),
                forms.place(
                        new PlanItem.Agreeing(edition.code()),
                        "Record approval",
                        "Record approval",
                        typed -> renew("Approved. The edition is in force.")));
        steps.addClassName("steps");
        return steps;
    }

    private FormPlace newEdition(String words) {
        return forms.place(
                new PlanItem.NewEdition(),
                words,
                "Create edition",
                typed -> PlanNavigation.go(
                        PlanNavigation.edit(reading, typed.get("code").strip())));
    }

    private void renew(String words) {
        plan = plans.plan(programme, code());
        render();
        announcer.say(words);
    }

    private void followOthers() {
        PlanOnAPage now = plans.plan(programme, code());
        if (now.equals(plan)) {
            return;
        }
        if (forms.isOneOpen()) {
            announcer.say("Someone has changed the plan. You will see the changes when you save or close your form.");
        } else {
            plan = now;
            moved = "";
            render();
            announcer.say("Someone has changed the plan. This page now shows the changes.");
        }
    }

    private @Nullable String code() {
        EditionRow edition = plan.edition();
        return edition == null ? null : edition.code();
    }

    @Override
    public void action(ActionRow action, String theme, int place, String button) {
        List<String> themes = plan.themes().stream().map(ThemeRow::number).toList();
        int at = themes.indexOf(theme);
        int most = plan.themes().get(at).actions().size();
        boolean isThere = plan.themes().get(at).actions().contains(action);
        if (isThere && place < 1 && at > 0) {
            move(
                    () -> tools.editing().moveAction(programme, action.id(), themes.get(at - 1), 999),
                    button,
                    action.text());
        } else if (isThere && place > most && at < themes.size() - 1) {
            move(
                    () -> tools.editing().moveAction(programme, action.id(), themes.get(at + 1), 1),
                    button,
                    action.text());
        } else {
            move(() -> tools.editing().moveAction(programme, action.id(), theme, place), button, action.text());
        }
    }

    @Override
    public void theme(ThemeRow theme, int place, String button) {
        move(() -> tools.editing().moveTheme(programme, theme.id(), place), button, theme.titleInWords());
    }

    private void move(java.util.function.Supplier<Moved> work, String button, String what) {
        moved = button;
        try {
            Moved now = work.get();
            renew(what + " is now " + now.number() + ", " + now.place() + " of " + now.of() + ".");
        } catch (Refusal | NothingThereException refused) {
            renew(String.valueOf(refused.getMessage()));
        }
    }
}
