package org.planonapage.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planonapage.quantity.Dates;
import org.planonapage.trail.TrailAct;
import org.planonapage.trail.TrailPage;
import org.planonapage.trail.TrailTurn;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** Acts under the days on which they were made, newest first. */
final class ActList extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int ALL_KINDS = 99;

    private final TrailPage page;
    private final Reading reading;

    ActList(TrailPage page, Reading reading) {
        this.page = page;
        this.reading = reading;
        getContent().addClassNames("stack", "trail");
        Map<LocalDate, List<TrailAct>> days = page.acts().stream()
                .collect(Collectors.groupingBy(TrailAct::day, LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, acts) -> {
            Sheet sheet = new Sheet(Dates.inWords(day), null);
            OrderedList list = new OrderedList();
            list.addClassName("acts");
            acts.forEach(act -> list.add(item(act)));
            sheet.add(list);
            getContent().add(sheet);
        });
    }

    private ListItem item(TrailAct act) {
        ListItem item = new ListItem(head(act));
        if (!act.turns().isEmpty()) {
            UnorderedList turns = new UnorderedList();
            turns.addClassName("turns");
            act.turns().forEach(turn -> turns.add(new ListItem(new TurnText(turn, reading))));
            item.add(turns);
        }
        Map<String, Integer> counted = counted(act);
        if (!counted.isEmpty()) {
            item.add(counts(act, counted));
        }
        return item;
    }

    private static Component head(TrailAct act) {
        Paragraph head = new Paragraph();
        head.addClassName("act-head");
        if (!act.dated()) {
            Span time = new Span(LocalTime.ofInstant(act.at(), Dates.LONDON).format(TIME));
            time.addClassName("num");
            head.add(time);
        }
        Span who = new Span(act.who());
        who.addClassName("act-who");
        head.add(who);
        if (!act.reason().isBlank()) {
            Span reason = new Span(act.reason());
            reason.addClassName("quiet");
            head.add(reason);
        }
        return head;
    }

    /** What is not told row by row: figures always, the rest where there is too much of it. */
    private Map<String, Integer> counted(TrailAct act) {
        Map<String, Integer> counted = new TreeMap<>(act.rows());
        if (page.opened() || !act.turns().isEmpty()) {
            counted.keySet().removeAll(page.tells());
        }
        return counted;
    }

    private Component counts(TrailAct act, Map<String, Integer> counted) {
        Paragraph counts = new Paragraph(TrailWords.counted(counted, ALL_KINDS) + ". ");
        counts.addClassName("counts");
        List<TrailTurn> told = act.turns();
        if (!page.opened() && told.isEmpty() && counted.keySet().stream().anyMatch(page.tells()::contains)) {
            var open = Link.inText(TrailNavigation.act(reading, act.key()), "Show what changed");
            open.setAriaLabel("Show what changed on " + Dates.inWords(act.day()) + ": " + act.who());
            counts.add(open);
        }
        return counts;
    }
}
