package org.planonapage.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.exchange.PastThing;
import org.planonapage.exchange.PastTurn;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.WordDiff;
import org.planonapage.trail.TrailTurn;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Tag;
import org.planonapage.ui.WordDiffText;

/** What happened to one row: what it is, and what each field said before and says now. */
final class TurnText extends Composite<Div> {

    private static final int LONG = 60;
    private static final int MOST_OF_NEW = 4;

    private final Reading reading;
    private final PastTurn turn;

    TurnText(TrailTurn told, Reading reading) {
        this.reading = reading;
        this.turn = told.turn();
        Paragraph head = new Paragraph(new Tag(word(turn.fate())), new Text(" "), subject(told));
        head.addClassName("turn-head");
        getContent().addClassName("turn");
        getContent().add(head);
        if (!turn.fields().isEmpty()) {
            UnorderedList fields = new UnorderedList();
            fields.addClassName("fields-changed");
            shown().forEach(field -> fields.add(new ListItem(field(field))));
            getContent().add(fields);
        }
    }

    private static String word(PastTurn.Fate fate) {
        return switch (fate) {
            case ADDED -> "new";
            case CHANGED -> "changed";
            case REMOVED -> "removed";
        };
    }

    private Component subject(TrailTurn told) {
        Span subject = new Span();
        String part = TrailWords.part(turn);
        PastThing about = turn.about();
        if (about == null) {
            subject.setText(part);
            return subject;
        }
        if (part.isEmpty()) {
            subject.add(TrailWords.one(about.table()) + " ");
        } else {
            subject.add(part + " of " + TrailWords.one(about.table()) + " ");
        }
        ReferenceCard card = told.card();
        subject.add(
                card == null
                        ? new Text(about.ownKey())
                        : Link.inText(
                                reading.withEdition(card.current() ? null : card.edition())
                                        .href(card.path()),
                                card.title()));
        return subject;
    }

    /** Of a new row its first fields. */
    private List<PastTurn.Field> shown() {
        return turn.fate() == PastTurn.Fate.ADDED
                ? turn.fields().stream().limit(MOST_OF_NEW).toList()
                : turn.fields();
    }

    private Component field(PastTurn.Field field) {
        Span all = new Span();
        String name = TrailWords.field(field.column());
        if (turn.fate() == PastTurn.Fate.CHANGED) {
            var story = Link.to(TrailNavigation.field(reading, turn.row().address(), field.column()), name);
            story.setAriaLabel(
                    "All that “" + name + "” ever said of " + turn.row().ownKey());
            story.addClassName("link");
            all.add(story, new Text(": "));
        } else {
            all.add(new Text(name + ": "));
        }
        all.add(value(field));
        return all;
    }

    private Component value(PastTurn.Field field) {
        String before = TrailWords.value(field.before());
        String after = TrailWords.value(field.after());
        if (turn.fate() == PastTurn.Fate.ADDED) {
            return new Text(after);
        }
        if (field.prose() && !before.isEmpty() && !after.isEmpty() && before.length() + after.length() > LONG) {
            return new WordDiffText(WordDiff.between(before, after));
        }
        return new Text((before.isEmpty() ? "blank" : before) + " → " + (after.isEmpty() ? "blank" : after));
    }
}
