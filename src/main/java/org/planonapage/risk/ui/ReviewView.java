package org.planonapage.risk.ui;

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
import org.planonapage.links.ProgrammeId;
import org.planonapage.risk.ReviewPage;
import org.planonapage.risk.RiskFacts;
import org.planonapage.risk.RiskReviews;
import org.planonapage.risk.RiskSentence;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** The review of a risk: one form for whoever owns it. */
@Route(":programme/risks/:reference/review")
@PermitAll
class ReviewView extends Page {

    private final RiskReviews reviews;
    private final Drafts drafts;

    ReviewView(RiskReviews reviews, Drafts drafts) {
        this.reviews = reviews;
        this.drafts = drafts;
        addClassName("review");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("review a risk");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        String reference = parameters.get("reference").orElse("");
        ReviewPage page = reviews.page(programme, reference);
        RiskFacts facts = page.risk().facts();
        String title = "Review " + facts.reference() + " " + facts.title();
        RiskSentence sentence = RiskSentence.of(page.risk());
        Div lead = new Div(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Risks", RiskNavigation.register(reading)),
                        new Crumbs.Crumb(facts.reference(), RiskNavigation.risk(reading, facts.reference())))),
                new H1(title),
                new Say(sentence.finding(), sentence.rest()));
        lead.addClassName("lead");
        FormKey key = new FormKey(programme, "risks/" + facts.reference() + "/review");
        DraftForm form = new DraftForm(key, page.now(), drafts)
                .onSave(
                        "Save review",
                        (read, typed) -> reviews.save(programme, facts.reference(), read, typed),
                        () -> UI.getCurrent().navigate(RiskNavigation.risk(reading, facts.reference())));
        new ReviewFields(form, page).put();
        add(lead, form);
        return title;
    }
}
