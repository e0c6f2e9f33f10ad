package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteParameters;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Plans;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

/**
 * A page of the plan with its Edit switch on. It has an address of its own, so that whoever only reads the plan does not load
 * what forms are made of.
 */
abstract class EditPage extends Page {

    private final Plans plans;
    private final EditTools tools;

    EditPage(Plans plans, EditTools tools) {
        this.plans = plans;
        this.tools = tools;
    }

    /** What stands on the page, and the page's title. */
    record Edited(Component editor, String title) {}

    abstract Edited edited(Plans plans, EditTools tools, Reading reading, RouteParameters parameters);

    @Override
    protected final String show(Reading reading, RouteParameters parameters) {
        if (!plans.isEditable(new ProgrammeId(reading.programme()), reading.edition())) {
            add(
                    new H1("The plan is only read here"),
                    new EmptyState(
                                    "Nothing can be changed on this page.",
                                    "The past stays as it was; today's plan is changed by those who manage its programme, until the programme is closed.")
                            .link(PlanNavigation.plan(reading), "Read the plan"));
            return "The plan is only read here – " + reading.programme();
        }
        Edited edited = edited(plans, tools, reading, parameters);
        add(edited.editor());
        return edited.title();
    }
}
