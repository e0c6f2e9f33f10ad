package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.planonapage.plan.EditionStatus;
import org.planonapage.plan.PlanItem;
import org.planonapage.plan.Plans;
import org.planonapage.plan.ThemeDetail;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Reading;

/** A theme while it is written. */
final class ThemeEditor extends Composite<Div> {

    private final Plans plans;
    private final Reading reading;
    private final PlanForms forms;
    private final EditTools tools;
    private final Announcer announcer = new Announcer();
    private final Div content = new Div();

    ThemeEditor(ThemeDetail detail, Plans plans, EditTools tools, Reading reading) {
        this.plans = plans;
        this.tools = tools;
        this.reading = reading;
        this.forms = new PlanForms(tools, detail.programme().id());
        getContent().addClassName("editor");
        getContent().add(announcer, content);
        render(detail);
    }

    private void render(ThemeDetail detail) {
        String edition = detail.edition().code();
        String number = detail.theme().number();
        PlanItem.OfTheme item = new PlanItem.OfTheme(edition, number);
        content.removeAll();
        content.add(
                new Crumbs(List.of(new Crumbs.Crumb("Plan", PlanNavigation.edit(reading, edition)))),
                new H1(number + " " + detail.theme().titleInWords()),
                EditSwitch.themeDone(reading, edition, number),
                forms.place(item, "Title, outcome and links", "Save theme", typed -> {
                            render(plans.theme(detail.programme().id(), edition, number));
                            announcer.say("Theme saved.");
                        })
                        .opened());
        if (detail.edition().status() == EditionStatus.DRAFT) {
            content.add(new TakeOff(
                    "theme " + number,
                    () -> tools.editing().remove(detail.programme().id(), item),
                    () -> PlanNavigation.go(PlanNavigation.edit(reading, edition))));
        }
    }
}
