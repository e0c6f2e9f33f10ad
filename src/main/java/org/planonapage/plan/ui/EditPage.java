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
                    new H1("This plan can’t be edited"),
                    new EmptyState(
                                    "You can’t change anything on this page.",
                                    "Programme managers can edit the latest plan while the programme is open. Earlier dates can’t be changed.")
                            .link(PlanNavigation.plan(reading), "See the plan"));
            return "This plan can’t be edited";
        }
        Edited edited = edited(plans, tools, reading, parameters);
        add(edited.editor());
        return edited.title();
    }
}
