package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.function.Consumer;
import org.planonapage.drafts.Fields;
import org.planonapage.plan.ActionDetail;
import org.planonapage.plan.EditionStatus;
import org.planonapage.plan.PlanItem;
import org.planonapage.plan.Plans;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Reading;

/** An action while it is written: its form, and in a draft the ways to split it, to merge it and to take it off. */
final class ActionEditor extends Composite<Div> {

    private final Plans plans;
    private final Reading reading;
    private final PlanForms forms;
    private final EditTools tools;
    private final Announcer announcer = new Announcer();
    private final Div content = new Div();

    ActionEditor(ActionDetail detail, Plans plans, EditTools tools, Reading reading) {
        this.plans = plans;
        this.tools = tools;
        this.reading = reading;
        this.forms = new PlanForms(tools, detail.programme().id());
        getContent().addClassName("editor");
        getContent().add(announcer, content);
        render(detail);
    }

    private void render(ActionDetail detail) {
        String edition = detail.edition().code();
        String reference = detail.action().reference();
        PlanItem.OfAction item = new PlanItem.OfAction(edition, reference);
        content.removeAll();
        content.add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Plan", PlanNavigation.edit(reading, edition)),
                        new Crumbs.Crumb(
                                detail.theme().number() + " " + detail.theme().titleInWords(),
                                PlanNavigation.editTheme(
                                        reading, edition, detail.theme().number())))),
                new H1(reference + " " + detail.action().text()),
                EditSwitch.actionDone(reading, edition, reference),
                forms.place(item, "The commitment and its links", "Save action", renew(detail, "Action saved."))
                        .opened());
        if (detail.edition().status() == EditionStatus.DRAFT) {
            content.add(
                    forms.place(
                            new PlanItem.Splitting(edition, reference),
                            "Split this action",
                            "Split action",
                            renew(detail, "Action split. The second action is the last one of the theme.")),
                    forms.place(
                            new PlanItem.Merging(edition, reference),
                            "Merge another action into this one",
                            "Merge actions",
                            renew(detail, "Actions merged.")),
                    new TakeOff(
                            "action " + reference,
                            () -> tools.editing().remove(detail.programme().id(), item),
                            () -> PlanNavigation.go(PlanNavigation.edit(reading, edition))));
        }
    }

    private Consumer<Fields> renew(ActionDetail detail, String words) {
        return typed -> {
            render(plans.action(
                    detail.programme().id(),
                    detail.edition().code(),
                    detail.action().reference()));
            announcer.say(words);
        };
    }
}
