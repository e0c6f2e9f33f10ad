package org.planonapage.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.quantity.Dates;
import org.planonapage.trail.NewsSource;
import org.planonapage.trail.PutBack;
import org.planonapage.trail.Story;
import org.planonapage.trail.Trail;
import org.planonapage.trail.TrailPage;
import org.planonapage.trail.TrailQuestion;
import org.planonapage.trail.TrailSentence;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.ComparedPage;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.EarlierDay;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Pager;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/**
 * What is new since the last meeting, in sentences; who changed what, from what to what, between two days; and what one field
 * ever said.
 */
@Route(":programme/history")
@PermitAll
class HistoryView extends ComparedPage<List<Optional<Object>>> {

    private final Trail trail;
    private final PutBack putBack;
    private final Rights rights;
    private final List<NewsSource> sources;

    HistoryView(Trail trail, PutBack putBack, Rights rights, List<NewsSource> sources) {
        this.trail = trail;
        this.putBack = putBack;
        this.rights = rights;
        this.sources =
                sources.stream().sorted(Comparator.comparing(NewsSource::order)).toList();
    }

    /** What changed since the last meeting is told to every reader; where something else is asked, nothing is compared. */
    @Override
    protected Optional<EarlierDay> compared(Reading reading, Optional<EarlierDay> usual) {
        return TrailNavigation.isAsked(reading)
                ? Optional.empty()
                : usual.map(day -> new EarlierDay(day.day(), day.body(), true));
    }

    @Override
    protected Supplier<List<Optional<Object>>> earlier(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        return () -> states(programme);
    }

    private List<Optional<Object>> states(ProgrammeId programme) {
        return sources.stream()
                .map(source -> Optional.ofNullable(source.state(programme)))
                .toList();
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters, Earlier<List<Optional<Object>>> earlier) {
        if (!TrailNavigation.isAsked(reading)) {
            return news(reading, earlier);
        }
        ProgrammeId programme = new ProgrammeId(reading.programme());
        TrailQuestion question = TrailNavigation.question(reading);
        String field = TrailNavigation.filled(reading, TrailNavigation.FIELD);
        String thing = question.thing();
        return thing == null || field == null
                ? list(reading, question, trail.page(programme, question))
                : story(reading, programme, thing, trail.story(programme, thing, field));
    }

    /** What became of plan, figures and risks; below it, for those who work with the record, each row that was written. */
    private String news(Reading reading, Earlier<List<Optional<Object>>> earlier) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        List<NewsSheet.Told> told = told(programme, earlier.found().orElse(List.of()));
        add(lead("What changed", new Say(finding(told, earlier.day()), "")));
        if (!told.isEmpty()) {
            add(new NewsSheet(told, reading));
        }
        if (rights.has(Right.READ_NAMES, programme)) {
            TrailQuestion question = TrailNavigation.question(reading);
            TrailPage page = trail.page(programme, question);
            H2 heading = new H2("Every change to the record");
            TrailSentence sentence = TrailSentence.of(page);
            add(heading, new Paragraph((sentence.finding() + " " + sentence.rest()).strip()));
            acts(reading, question, page);
        }
        return "What changed";
    }

    private static String finding(List<NewsSheet.Told> told, @Nullable EarlierDay day) {
        if (day == null) {
            return "There was no meeting yet with which today could be compared.";
        }
        if (told.isEmpty()) {
            return "Nothing in the plan, the figures or the risks has changed since " + day.inWords() + ".";
        }
        String headlines = told.stream()
                .map(NewsSheet.Told::headline)
                .filter(headline -> !headline.isEmpty())
                .collect(Collectors.joining(", "));
        return headlines.isEmpty()
                ? "No rating moved, no target is newly missed and no risk rose since " + day.inWords() + "."
                : "Since " + day.inWords() + ": " + headlines + ".";
    }

    private List<NewsSheet.Told> told(ProgrammeId programme, List<Optional<Object>> then) {
        List<Optional<Object>> now = states(programme);
        List<NewsSheet.Told> told = new ArrayList<>();
        for (int index = 0; index < then.size(); index++) {
            NewsSource source = sources.get(index);
            if (then.get(index).isPresent() && now.get(index).isPresent()) {
                source.between(programme, then.get(index).get(), now.get(index).get())
                        .ifPresent(news -> told.add(
                                new NewsSheet.Told(source.title(), source.path(), news.headline(), news.sentence())));
            }
        }
        return told;
    }

    private String list(Reading reading, TrailQuestion question, TrailPage page) {
        TrailSentence sentence = TrailSentence.of(page);
        String title = page.thing() == null ? "What changed" : "History of " + page.thing();
        if (page.opened()) {
            add(new Crumbs(List.of(new Crumbs.Crumb("What changed", TrailNavigation.list(reading)))));
        } else if (page.thing() != null) {
            add(new Crumbs(List.of(new Crumbs.Crumb("What changed", TrailNavigation.history(reading)))));
        }
        add(lead(title, new Say(sentence.finding(), sentence.rest())));
        acts(reading, question, page);
        return title;
    }

    private void acts(Reading reading, TrailQuestion question, TrailPage page) {
        if (!page.opened()) {
            add(new TimeForm(page, reading));
        }
        if (page.acts().isEmpty()) {
            add(new EmptyState("Nothing changed in this time.", "Choose an earlier first day, or all kinds of things.")
                    .link(TrailNavigation.all(reading), "All history"));
        } else {
            add(
                    new ActList(page, reading),
                    new Pager(
                            "the history",
                            question.page(),
                            page.more(),
                            number -> TrailNavigation.page(reading, number)));
        }
    }

    private String story(Reading reading, ProgrammeId programme, String thing, Story story) {
        String title = "The " + TrailWords.field(story.field()) + " of " + story.title();
        Story.Value now = story.values().getFirst();
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("What changed", TrailNavigation.history(reading)),
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
        return "Unchanged since " + Dates.inWords(now.act().day()) + ".";
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
