package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.drafts.Drafts;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.OwnRisks;
import org.planonapage.risk.RiskReviews;
import org.planonapage.risk.RiskRow;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Flag;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** The risks of whoever reads, and what is due of them. */
@Route(":programme/risks/mine")
@PermitAll
class OwnRisksView extends Page {

    private final RiskReviews reviews;
    private final Drafts drafts;

    OwnRisksView(RiskReviews reviews, Drafts drafts) {
        this.reviews = reviews;
        this.drafts = drafts;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        OwnRisks own = reviews.own(programme);
        Div lead = new Div(
                new Crumbs(List.of(new Crumbs.Crumb("Risks", RiskNavigation.register(reading)))),
                new H1("My risks"),
                sentence(own));
        lead.addClassName("lead");
        add(lead);
        if (own.rows().isEmpty()) {
            add(new EmptyState("You have no open risks.", reason(own)));
        } else {
            add(table(own, reading, drafts.begun(programme).stream().collect(Collectors.toUnmodifiableSet())));
        }
        return "My risks";
    }

    private static Say sentence(OwnRisks own) {
        int all = own.rows().size();
        if (all == 0) {
            return new Say("You own no open risk.", "");
        }
        return new Say(
                own.late() == 0
                        ? "No review is late."
                        : own.late() == 1 ? "One review is late." : own.late() + " reviews are late.",
                all == 1 ? "You own one open risk." : "You own " + all + " open risks.");
    }

    private static String reason(OwnRisks own) {
        return own.posts() == 0
                ? "Risks belong to posts, and you do not hold a post that owns risks. Ask the programme’s manager."
                : "The posts you hold own no risks.";
    }

    private static DataTable<RiskRow> table(OwnRisks own, Reading reading, Set<String> begun) {
        DataTable<RiskRow> table = new DataTable<RiskRow>("Risks of your posts")
                .rowHeader(
                        "Risk",
                        row -> row.facts().reference() + " " + row.facts().title(),
                        row -> RiskNavigation.risk(reading, row.facts().reference()))
                .component(
                        "Score",
                        row -> row.current().<Component>map(ScoreCell::new).orElseGet(() -> new Span("not scored")))
                .component("Review due", OwnRisksView::due);
        if (reading.asAt() == null && own.programme().closedOn() == null) {
            table.component("", row -> review(row, reading, begun));
        }
        return table.rows(own.rows());
    }

    private static Component due(RiskRow row) {
        return row.nextReview()
                .<Component>map(due -> due.isLate() ? new Flag(due.lateInWords()) : new Span(Dates.inWords(due.day())))
                .orElseGet(Span::new);
    }

    private static Component review(RiskRow row, Reading reading, Set<String> begun) {
        String reference = row.facts().reference();
        boolean isBegun = begun.contains("risks/" + reference + "/review");
        return Link.to(
                RiskNavigation.review(reading, reference),
                (isBegun ? "Continue the review of " : "Review ") + reference);
    }
}
