package org.planonapage.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.ActionDetail;
import org.planonapage.plan.Plans;
import org.planonapage.ui.Reading;

/** An action while it is written. */
@Route(":programme/actions/:reference/edit")
@PermitAll
class ActionEditView extends EditPage {

    ActionEditView(Plans plans, EditTools tools) {
        super(plans, tools);
    }

    @Override
    Edited edited(Plans plans, EditTools tools, Reading reading, RouteParameters parameters) {
        ActionDetail action = plans.action(
                new ProgrammeId(reading.programme()),
                reading.edition(),
                parameters.get("reference").orElse(""));
        return new Edited(new ActionEditor(action, plans, tools, reading), ActionView.title(action));
    }
}
