package org.planonapage.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.exchange.Mistake;
import org.planonapage.links.ProgrammeId;
import org.planonapage.round.Round;
import org.planonapage.round.RoundLine;
import org.planonapage.round.RoundLine.State;
import org.planonapage.round.RoundRefusedException;
import org.planonapage.round.RoundSheet;
import org.planonapage.round.Rounds;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.NothingThereException;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** What members would see otherwise once the round is published: each thing may be sent back, and all is published at once. */
@Route(":programme/round/preview")
@PermitAll
class PreviewView extends Page {

    private final Rounds rounds;
    private final Div problems = new Div();

    PreviewView(Rounds rounds) {
        this.rounds = rounds;
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problems.setVisible(false);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        RoundSheet sheet = rounds.sheet(programme);
        Round round = sheet.round();
        if (round == null || reading.asAt() != null) {
            throw new NothingThereException("No round is open, so there is nothing to publish.");
        }
        List<RoundLine> lines = sheet.all().stream()
                .filter(line -> line.state() == State.HANDED_IN)
                .toList();
        add(
                new Crumbs(List.of(new Crumbs.Crumb("Round", RoundNavigation.round(reading)))),
                new H1("What publishing would change"),
                sentence(sheet, round, lines.size()),
                problems);
        if (lines.isEmpty()) {
            add(new EmptyState("Nothing is handed in yet.", "Publishing now would change nothing for members."));
        }
        lines.forEach(line -> add(line(line, sheet, reading)));
        if (sheet.managed()) {
            add(publish(programme, lines.size(), reading));
        }
        return "What publishing would change – " + sheet.programme().council();
    }

    private static Say sentence(RoundSheet sheet, Round round, int count) {
        long left = sheet.all().size() - count;
        return new Say(
                count == 1 ? "One thing would change for members." : count + " things would change for members.",
                "The round is " + round.inWords() + ". "
                        + (left == 0
                                ? "Everything is handed in."
                                : left + " owed or sent back would stay as they are on record."));
    }

    private Component line(RoundLine line, RoundSheet sheet, Reading reading) {
        Sheet part = new Sheet(line.owed().kind() + ": " + line.owed().title(), "Handed in by " + line.by() + ".");
        part.add(new DataTable<RoundLine.Change>("What " + line.owed().title() + " would say")
                .styled("round-changes")
                .rowHeader("Field", RoundLine.Change::field)
                .column("On record", RoundLine.Change::from)
                .column("Once published", RoundLine.Change::to)
                .rows(line.changes()));
        if (sheet.managed()) {
            part.add(sendBack(line, reading));
        }
        return part;
    }

    private Component sendBack(RoundLine line, Reading reading) {
        TextField note = new TextField("What is to be done about it?");
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
        Div tools = new Div(note, send, Link.inText(RoundNavigation.form(reading, line.owed()), "Open its form"));
        tools.addClassName("tools");
        return tools;
    }

    private Component publish(ProgrammeId programme, int count, Reading reading) {
        Button publish = new Button(count == 0 ? "End the round" : "Publish all " + count + " at once");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            List<Mistake> mistakes = rounds.publish(programme);
            if (mistakes.isEmpty()) {
                UI.getCurrent().navigate(RoundNavigation.round(reading));
            } else {
                tell(mistakes);
                publish.setEnabled(true);
            }
        });
        Div foot = new Div(publish);
        foot.addClassName("tools");
        return foot;
    }

    private void tell(List<Mistake> mistakes) {
        UnorderedList list = new UnorderedList();
        mistakes.forEach(mistake -> list.add(new ListItem(mistake.sentence())));
        problems.removeAll();
        problems.add(new Paragraph("Nothing is published yet. To put right:"), list);
        problems.setVisible(true);
        problems.getElement().executeJs("this.focus()");
    }
}
