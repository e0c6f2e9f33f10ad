package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.links.ProgrammeId;
import org.planonapage.risk.NewRiskPage;
import org.planonapage.risk.NewRisks;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** A risk that is put on record for the first time. */
@Route(":programme/risks/new")
@PermitAll
class NewRiskView extends Page {

    private final NewRisks risks;
    private final Drafts drafts;

    NewRiskView(NewRisks risks, Drafts drafts) {
        this.risks = risks;
        this.drafts = drafts;
        addClassName("review");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("add a risk");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        NewRiskPage page = risks.page(programme);
        Div lead = new Div(
                new Crumbs(List.of(new Crumbs.Crumb("Risks", RiskNavigation.register(reading)))),
                new H1("Add a risk"),
                new Say(
                        "It becomes " + page.free() + ".",
                        "A title and an owner are enough; a score can wait until it is known."));
        lead.addClassName("lead");
        DraftForm form = new DraftForm(new FormKey(programme, "risks/new"), page.now(), drafts);
        form.onSave(
                "Add risk",
                (read, typed) -> risks.save(programme, read, typed),
                () -> UI.getCurrent().navigate(added(programme, form.typed().get("title"), reading)));
        form.add(
                what(form, page),
                new ScoreFields(form, page.scale(), "Why this score?").sheet("What is the position now?"));
        add(lead, form);
        return "Add a risk";
    }

    private String added(ProgrammeId programme, String title, Reading reading) {
        return risks.reference(programme, title)
                .map(reference -> RiskNavigation.risk(reading, reference))
                .orElseGet(() -> RiskNavigation.register(reading));
    }

    private static Component what(DraftForm form, NewRiskPage page) {
        Div facts = new Div(
                form.field(
                        "reference",
                        FormField.line("Reference", "If you leave this blank, it will be " + page.free() + ".")),
                form.field(
                        "identified_on",
                        FormField.line(
                                "Identified on",
                                "A date or a month, for example 21 November 2026 or November 2026. Leave blank for today.")));
        facts.addClassNames("fields", "two");
        Sheet sheet = new Sheet("What could go wrong?", null);
        sheet.add(
                new WordingFields(form)
                        .sentence()
                        .belonging(page.posts(), page.units())
                        .threatened(page.threatened())
                        .component(),
                facts);
        return sheet;
    }
}
