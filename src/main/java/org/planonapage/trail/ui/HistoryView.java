package org.planonapage.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.trail.PutBack;
import org.planonapage.trail.Story;
import org.planonapage.trail.Trail;
import org.planonapage.trail.TrailPage;
import org.planonapage.trail.TrailQuestion;
import org.planonapage.trail.TrailSentence;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Pager;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** Who changed what, from what to what, between two days; and what one field ever said. */
@Route(":programme/history")
@PermitAll
class HistoryView extends Page {

    private final Trail trail;
    private final PutBack putBack;

    HistoryView(Trail trail, PutBack putBack) {
        this.trail = trail;
        this.putBack = putBack;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        TrailQuestion question = TrailNavigation.question(reading);
        String field = TrailNavigation.filled(reading, TrailNavigation.FIELD);
        String thing = question.thing();
        return thing == null || field == null
                ? list(reading, question, trail.page(programme, question))
                : story(reading, programme, thing, trail.story(programme, thing, field));
    }

    private String list(Reading reading, TrailQuestion question, TrailPage page) {
        TrailSentence sentence = TrailSentence.of(page);
        String title = page.thing() == null ? "History" : "History of " + page.thing();
        if (page.opened()) {
            add(new Crumbs(List.of(new Crumbs.Crumb("History", TrailNavigation.list(reading)))));
        } else if (page.thing() != null) {
            add(new Crumbs(List.of(new Crumbs.Crumb("History", TrailNavigation.history(reading)))));
        }
        add(lead(title, new Say(sentence.finding(), sentence.rest())));
        if (!page.opened()) {
            add(new TimeForm(page, reading));
        }
        if (page.acts().isEmpty()) {
            add(new EmptyState("Nothing changed in this time.", "Choose an earlier first day, or all kinds of things.")
                    .link(TrailNavigation.all(reading), "All that is on record"));
        } else {
            add(
                    new ActList(page, reading),
                    new Pager(
                            "the history",
                            question.page(),
                            page.more(),
                            number -> TrailNavigation.page(reading, number)));
        }
        return title;
    }

    private String story(Reading reading, ProgrammeId programme, String thing, Story story) {
        String title = "The " + TrailWords.field(story.field()) + " of " + story.title();
        Story.Value now = story.values().getFirst();
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("History", TrailNavigation.history(reading)),
                        new Crumbs.Crumb("History of " + story.title(), TrailNavigation.of(reading, thing)))),
                lead(
                        title,
                        story.values().size() == 1
                                ? new Say("It never said anything else.", since(now))
                                : new Say("It changed " + times(story.values().size() - 1) + ".", since(now))),
                new StorySheet(
                        story,
                        act -> putBack.putBack(
                                programme, thing, story.field(), act, now.act().key())));
        return title;
    }

    private static String since(Story.Value now) {
        return "What it says has stood since " + Dates.inWords(now.act().day()) + ".";
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    private static Div lead(String title, Say say) {
        Div lead = new Div(new H1(title), say);
        lead.addClassName("lead");
        return lead;
    }
}
