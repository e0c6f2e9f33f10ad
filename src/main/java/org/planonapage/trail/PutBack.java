package org.planonapage.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.Past;
import org.planonapage.exchange.PastThing;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.Refusal;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts an earlier text of a field back, as a new change; what was said in between stays in the past. */
@Service
public class PutBack {

    private final Trail trail;
    private final Past past;
    private final Programmes programmes;
    private final Entries entries;
    private final ProgrammeTurn turn;

    PutBack(Trail trail, Past past, Programmes programmes, Entries entries, ProgrammeTurn turn) {
        this.trail = trail;
        this.past = past;
        this.programmes = programmes;
        this.entries = entries;
        this.turn = turn;
    }

    /**
     * Writes what the field said after an earlier change.
     *
     * @param thing as an address names it: "risk:R3"
     * @param field the pack's column
     * @param act the key of the act that said it
     * @param now the key of the act whose text the reader saw as the present one
     * @throws Refusal with a sentence when it may not be put back, or says something else by now; nothing is written then
     * @throws ClosedProgrammeException when the programme has ended
     */
    @PreAuthorize("@rights.manages(#programme)")
    public void putBack(ProgrammeId programme, String thing, String field, String act, String now) {
        turn.run(programme, () -> putBackInTurn(programme, thing, field, act, now));
    }

    private void putBackInTurn(ProgrammeId programme, String thing, String field, String act, String now) {
        ProgrammeCard card = programmes.card(programme).running();
        Story story = trail.story(programme, thing, field);
        if (!story.values().getFirst().act().key().equals(now)) {
            throw new Refusal(field, "It was changed meanwhile; look at what it says now, and choose again.");
        }
        Story.Value earlier = story.values().stream()
                .filter(value -> value.act().key().equals(act))
                .findFirst()
                .orElseThrow(() -> new Refusal(field, "It never said so; choose one of its earlier texts."));
        if (!story.mayReturn()) {
            throw new Refusal(field, "This is not put back: only texts are, of what may still be written.");
        }
        write(programme, thing, field, earlier, card);
    }

    private void write(ProgrammeId programme, String thing, String field, Story.Value earlier, ProgrammeCard card) {
        Past.Reader reader = past.read(programme, new AsAt(card.readingDate()).moment(), true);
        PastThing row = Trail.thing(reader, thing);
        Map<String, String> cells = new HashMap<>(entries.onRecord(programme).row(row.table(), reader.keyCells(row)));
        if (cells.isEmpty()) {
            throw new Refusal(field, "It has been removed, so there is no text to restore.");
        }
        cells.put(field, earlier.text());
        List<Mistake> mistakes = entries.write(
                programme,
                List.of(new Entry(row.table(), cells, "")),
                Viewer.current().map(Viewer::username).orElseThrow(),
                "Put back the " + TrailWords.field(field) + " of "
                        + Dates.inWords(earlier.act().day()));
        if (!mistakes.isEmpty()) {
            throw new Refusal(field, mistakes.getFirst().sentence());
        }
    }
}
