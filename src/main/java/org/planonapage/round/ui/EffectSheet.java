package org.planonapage.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.planonapage.links.ProgrammeId;
import org.planonapage.rating.Mark;
import org.planonapage.round.Effect;
import org.planonapage.round.RoundLine;
import org.planonapage.round.RoundRefusedException;
import org.planonapage.round.Rounds;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** The things of one kind that publishing would change: each as members see it now and as they would see it. */
class EffectSheet extends Composite<Sheet> {

    /** More are counted only. */
    private static final int MOST = 200;

    private final String group;
    private final boolean managed;
    private final Rounds rounds;
    private final Reading reading;

    EffectSheet(String group, List<RoundLine> lines, boolean managed, Rounds rounds, Reading reading) {
        this.group = group;
        this.managed = managed;
        this.rounds = rounds;
        this.reading = reading;
        getContent().addClassName("effects");
        lines.stream()
                .limit(MOST)
                .forEach(line -> getContent().add(thing(line, Objects.requireNonNull(line.effect()))));
        if (lines.size() > MOST) {
            getContent().add(new Paragraph("The first " + MOST + " of " + lines.size() + " are listed."));
        }
    }

    @Override
    protected Sheet initContent() {
        return new Sheet(group, null);
    }

    private Component thing(RoundLine line, Effect effect) {
        Div change = new Div(
                glimpse("Published now", effect.before(), "nothing yet"),
                glimpse(effect.isChange() ? "Once published" : "Once published, as before", effect.after(), ""));
        change.addClassName("before-after");
        Div thing = new Div(
                new H3(Link.inText(
                        RoundNavigation.form(reading, line.owed()), line.owed().title())),
                change,
                more(line));
        thing.addClassName("effect");
        return thing;
    }

    private static Component glimpse(String when, Effect.Glimpse glimpse, String nothing) {
        Span label = new Span(when);
        label.addClassName("quiet");
        Div told = new Div(label);
        Mark mark = glimpse.mark();
        if (mark != null) {
            told.add(RagBadge.withWord(mark));
        }
        boolean empty = glimpse.words().isEmpty();
        if (!empty || mark == null) {
            told.add(new Paragraph(empty ? nothing : glimpse.words()));
        }
        return told;
    }

    /** Field by field, and the way back; what stands there was read with the page. */
    private Component more(RoundLine line) {
        Div inside = new Div();
        Details more = new Details(managed ? "Field by field, or send it back" : "Field by field", inside);
        more.getElement().setAttribute("aria-label", line.owed().title());
        more.addOpenedChangeListener(opened -> {
            if (inside.getComponentCount() == 0) {
                inside.add(fields(line));
                if (managed) {
                    inside.add(sendBack(line));
                }
            }
        });
        return more;
    }

    private static Component fields(RoundLine line) {
        String by = line.by();
        Div fields = new Div(new Paragraph(by == null || by.isEmpty() ? "Submitted." : "Submitted by " + by + "."));
        if (!line.changes().isEmpty()) {
            fields.add(new DataTable<RoundLine.Change>("What " + line.owed().title() + " would say")
                    .styled("round-changes")
                    .rowHeader("Field", RoundLine.Change::field)
                    .column("Published now", RoundLine.Change::from)
                    .column("Once published", RoundLine.Change::to)
                    .rows(line.changes()));
        }
        return fields;
    }

    private Component sendBack(RoundLine line) {
        TextField note = new TextField("What needs to change?");
        Button send = new Button("Send it back", click -> {
            try {
                rounds.sendBack(
                        new ProgrammeId(reading.programme()), line.owed().path(), note.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (RoundRefusedException refused) {
                note.setErrorMessage(refused.getMessage());
                note.setInvalid(true);
            }
        });
        send.getElement().setAttribute("aria-label", "Send back: " + line.owed().title());
        Div tools = new Div(note, send);
        tools.addClassName("tools");
        return tools;
    }
}
