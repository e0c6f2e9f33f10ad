package org.planonapage.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.round.Round;
import org.planonapage.round.RoundLine;
import org.planonapage.round.RoundSheet;
import org.planonapage.round.Rounds;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The round before the next meeting: what the reader owes, and for whoever manages, what everybody does. */
@Route(":programme/round")
@PermitAll
class RoundView extends Page {

    private final Rounds rounds;

    RoundView(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        if (reading.asAt() != null) {
            add(
                    new H1("Round"),
                    new EmptyState(
                            "A round shows today’s position only.",
                            "To see what a round published, view the plan as at the day it was published."));
            return "Round";
        }
        ProgrammeId programme = new ProgrammeId(reading.programme());
        RoundSheet sheet = rounds.sheet(programme);
        Round round = sheet.round();
        if (round == null) {
            add(new H1("Round"));
            withoutRound(sheet, reading);
        } else {
            show(sheet, round, reading);
        }
        return "Round";
    }

    private void withoutRound(RoundSheet sheet, Reading reading) {
        Div parts = new Div();
        parts.addClassName("stack");
        parts.add(new EmptyState(
                "No round is open.",
                "While a round is open, ratings, figures and reviews are collected. You publish them together before a meeting."
                        + " Without a round, each is published as soon as it is saved."));
        if (sheet.managed()) {
            parts.add(
                    new OpenRoundSheet(rounds, sheet, () -> UI.getCurrent().navigate(RoundNavigation.round(reading))));
        }
        add(parts);
    }

    private void show(RoundSheet sheet, Round round, Reading reading) {
        add(new H1("Round " + round.inWords()), sentence(sheet, round));
        if (round.note() != null) {
            add(new Paragraph(round.note()));
        }
        Div parts = new Div();
        parts.addClassName("stack");
        if (!sheet.own().isEmpty()) {
            Sheet own = new Sheet(
                    "What you have to submit",
                    "Each line opens its form. You can change what you submit until it is published.");
            own.add(new RoundTable("What you have to submit", sheet.own(), reading));
            parts.add(own);
        }
        if (sheet.managed()) {
            Anchor preview = Link.to(RoundNavigation.preview(reading), "See what publishing would change");
            preview.addClassName("act");
            parts.add(new Div(preview));
        }
        parts.add(new AllSheet(sheet, reading));
        add(parts);
    }

    private static Say sentence(RoundSheet sheet, Round round) {
        long handedIn = RoundSheet.count(sheet.all(), RoundLine.State.HANDED_IN);
        long sentBack = RoundSheet.count(sheet.all(), RoundLine.State.SENT_BACK);
        int posts = sheet.owing().size();
        String finding =
                handedIn + " of " + sheet.all().size() + " submitted, due by " + Dates.inWords(round.dueOn()) + ".";
        String rest = posts == 0
                ? "Nothing is outstanding."
                : "The rest is with " + (posts == 1 ? "one post or role." : posts + " posts and roles.");
        return new Say(finding, sentBack == 0 ? rest : rest + " " + sentBack + " sent back.");
    }
}
