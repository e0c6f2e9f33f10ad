package org.planonapage.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Plans;
import org.planonapage.plan.ThemeDetail;
import org.planonapage.ui.Reading;

/** A theme while it is written. */
@Route(":programme/themes/:number/edit")
@PermitAll
class ThemeEditView extends EditPage {

    ThemeEditView(Plans plans, EditTools tools) {
        super(plans, tools);
    }

    @Override
    Edited edited(Plans plans, EditTools tools, Reading reading, RouteParameters parameters) {
        ThemeDetail theme = plans.theme(
                new ProgrammeId(reading.programme()),
                reading.edition(),
                parameters.get("number").orElse(""));
        return new Edited(new ThemeEditor(theme, plans, tools, reading), ThemeView.title(theme));
    }
}
