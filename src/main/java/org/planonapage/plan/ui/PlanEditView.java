package org.planonapage.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.PlanOnAPage;
import org.planonapage.plan.Plans;
import org.planonapage.ui.Reading;

/** The plan on a page while it is written. */
@Route(":programme/edit")
@PermitAll
class PlanEditView extends EditPage {

    PlanEditView(Plans plans, EditTools tools) {
        super(plans, tools);
        addClassName("plan");
    }

    @Override
    Edited edited(Plans plans, EditTools tools, Reading reading, RouteParameters parameters) {
        PlanOnAPage plan = plans.plan(new ProgrammeId(reading.programme()), reading.edition());
        return new Edited(new PlanEditor(plan, plans, tools, reading), PlanView.title(plan));
    }
}
