package org.planonapage.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.planonapage.round.RoundLine;
import org.planonapage.round.RoundLine.State;
import org.planonapage.round.RoundSheet;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** Everything of a round: how much each post still owes, and the things themselves, by where they stand. */
class AllSheet extends Composite<Sheet> {

    /** More are not listed at once; the posts above say who owes the rest. */
    private static final int MOST = 100;

    AllSheet(RoundSheet sheet, Reading reading) {
        State shown = shown(reading);
        if (!sheet.owing().isEmpty()) {
            getContent().add(new H3("Outstanding by owner"), owing(sheet));
        }
        Chips chips = new Chips("Which");
        for (State state : State.values()) {
            chips.chip(
                    capital(state.word()) + " " + RoundSheet.count(sheet.all(), state),
                    RoundNavigation.round(reading) + "?state=" + state.name().toLowerCase(Locale.ROOT),
                    state == shown);
        }
        if (sheet.managed() && !sheet.reminded().isEmpty()) {
            Paragraph reminded = new Paragraph(sheet.reminded());
            reminded.addClassName("quiet");
            getContent().add(reminded);
        }
        List<RoundLine> lines =
                sheet.all().stream().filter(line -> line.state() == shown).toList();
        getContent()
                .add(
                        chips,
                        new RoundTable(
                                "All items in this round",
                                lines.stream().limit(MOST).toList(),
                                reading));
        if (lines.size() > MOST) {
            getContent().add(new Paragraph("The first " + MOST + " of " + lines.size() + " are listed."));
        }
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("All items in this round", null);
    }

    private static UnorderedList owing(RoundSheet sheet) {
        UnorderedList list = new UnorderedList();
        list.addClassName("owing");
        sheet.owing()
                .forEach((post, count) ->
                        list.add(new ListItem((post.isEmpty() ? "Without an owner" : post) + ": " + count)));
        return list;
    }

    private static State shown(Reading reading) {
        for (State state : State.values()) {
            if (state.name().equalsIgnoreCase(reading.option("state"))) {
                return state;
            }
        }
        return State.OWED;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
