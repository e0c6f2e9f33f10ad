package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.attention.ui.ExceptionMarks;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.risk.RiskDetail;
import org.planonapage.risk.RiskFacts;
import org.planonapage.risk.RiskRegister;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskSentence;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Link;
import org.planonapage.ui.LinkList;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** A risk: how it stands, how it came there, what holds it down, who looked at it, and what it threatens. */
@Route(":programme/risks/:reference")
@PermitAll
class RiskView extends Page {

    private final RiskRegister register;

    RiskView(RiskRegister register) {
        this.register = register;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        RiskDetail detail = register.risk(
                new ProgrammeId(reading.programme()),
                parameters.get("reference").orElse(""));
        RiskFacts facts = detail.risk().facts();
        RiskSentence sentence = RiskSentence.of(detail.risk());
        Div lead = new Div(
                new Crumbs(List.of(new Crumbs.Crumb("Risks", RiskNavigation.register(reading)))),
                new H1(facts.reference() + " " + facts.title()),
                new Say(sentence.finding(), sentence.rest()),
                new ExceptionMarks(detail.raised()));
        lead.addClassName("lead");
        if (reading.asAt() == null
                && register.isReviewedByReader(detail.programme().id(), facts.reference())) {
            Anchor review = Link.to(RiskNavigation.review(reading, facts.reference()), "Review this risk");
            review.addClassName("act");
            lead.add(review);
        }
        Div columns = new Div();
        columns.addClassNames("cols", "wide-left");
        Markup.printOnce(
                columns,
                () -> columns.add(stack(main(detail, reading)), stack(side(detail, reading))),
                RiskView.class,
                detail,
                reading);
        add(lead, columns);
        return facts.reference() + " " + facts.title();
    }

    private static List<Component> main(RiskDetail detail, Reading reading) {
        RiskRow risk = detail.risk();
        List<Component> sheets = new ArrayList<>();
        sheets.add(new ScoreSheet(risk));
        if (risk.controls().isEmpty()) {
            sheets.add(empty("Controls", "No control was published."));
        } else {
            sheets.add(new ControlSheet(risk, detail.metrics(), reading));
        }
        if (!risk.mitigations().isEmpty()) {
            sheets.add(new MitigationSheet(risk));
        }
        if (!risk.reviews().all().isEmpty()) {
            sheets.add(new ReviewSheet(risk));
        }
        return sheets;
    }

    private static List<Component> side(RiskDetail detail, Reading reading) {
        List<Component> sheets = new ArrayList<>();
        sheets.add(
                detail.risk().threatens().isEmpty()
                        ? empty("Linked to", "No theme, action or metric is linked.")
                        : cards("Linked to", detail.risk().threatens(), reading));
        if (!detail.answeredBy().isEmpty()) {
            sheets.add(cards("What is being done about it", detail.answeredBy(), reading));
        }
        sheets.add(new RiskFactSheet(detail, reading));
        return sheets;
    }

    private static Sheet cards(String heading, List<ReferenceCard> cards, Reading reading) {
        LinkList list = new LinkList();
        cards.forEach(card -> list.link(reading.withEdition(card.edition()).href(card.path()), card.title()));
        Sheet sheet = new Sheet(heading, null);
        sheet.add(list);
        return sheet;
    }

    private static Sheet empty(String heading, String sentence) {
        Sheet sheet = new Sheet(heading, null);
        Paragraph words = new Paragraph(sentence);
        words.addClassName("quiet");
        sheet.add(words);
        return sheet;
    }

    private static Div stack(List<Component> sheets) {
        Div stack = new Div();
        stack.add(sheets);
        stack.addClassName("stack");
        return stack;
    }
}
