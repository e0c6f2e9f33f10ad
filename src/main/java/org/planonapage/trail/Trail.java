package org.planonapage.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planonapage.exchange.Past;
import org.planonapage.exchange.PastAct;
import org.planonapage.exchange.PastAsked;
import org.planonapage.exchange.PastThing;
import org.planonapage.exchange.PastTurn;
import org.planonapage.history.AsAt;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.ui.NothingThereException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a programme, for whoever reads it: names of people and drafts only for those who may know them. */
@Service
public class Trail {

    /** An act that wrote more rows is told by their numbers until it is opened. */
    static final int FEW = 12;

    /** How many rows of a table an opened act lists at once. */
    static final int ROWS = 50;

    private static final int MOST_VALUES = 500;
    private static final int TIMES = 30;

    private final Past past;
    private final Programmes programmes;
    private final Links links;
    private final Rights rights;
    private final Kept<List<PastAct>> kept;

    Trail(Past past, Programmes programmes, Links links, Rights rights, Moments moments) {
        this.past = past;
        this.programmes = programmes;
        this.links = links;
        this.rights = rights;
        this.kept = moments.keeping(TIMES);
    }

    private record Asked(PastAsked past) {}

    /**
     * What changed in a time.
     *
     * @throws NothingThereException when there never was such a thing
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public TrailPage page(ProgrammeId programme, TrailQuestion question) {
        ProgrammeCard card = programmes.card(programme);
        TrailTime time = TrailTime.of(question, card, programmes.meetings(programme));
        Past.Reader reader = reader(programme, time.to());
        PastThing thing = question.thing() == null ? null : thing(reader, question.thing());
        PastAsked asked = new PastAsked(programme, time.first(), time.last(), thing);
        List<PastAct> found = kept.of(programme, new Asked(asked), () -> reader.acts(asked));
        Acts all = new Acts(found, rights.has(Right.READ_NAMES, programme));
        Acts narrowed = all.narrowed(question.person(), question.table());
        List<PastAct> opened = question.act() == null ? List.of() : narrowed.of(question.act());
        return new TrailPage(
                card,
                time,
                thing == null ? null : title(programme, thing),
                narrowed.count(),
                all.narrowed(question.person(), null).rows(),
                all.people(),
                past.told(),
                opened.isEmpty()
                        ? told(reader, asked, narrowed, narrowed.page(question.page()))
                        : List.of(opened(reader, asked, narrowed, opened.getFirst(), question.page())),
                !opened.isEmpty(),
                opened.isEmpty()
                        ? narrowed.goesOnAfter(question.page())
                        : goesOnAfter(opened.getFirst(), question.page()),
                found.size() >= Past.MOST_GROUPS);
    }

    private boolean goesOnAfter(PastAct act, int page) {
        List<String> tells = past.told();
        return act.rows().entrySet().stream()
                .anyMatch(row -> tells.contains(row.getKey()) && row.getValue() > page * ROWS);
    }

    /**
     * What one field of one thing ever said, up to the day that is read.
     *
     * @throws NothingThereException when there never was such a thing, or it has no such field
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public Story story(ProgrammeId programme, String thing, String field) {
        ProgrammeCard card = programmes.card(programme);
        Past.Reader reader = reader(programme, card.readingDate());
        PastThing row = thing(reader, thing);
        List<Story.Value> values = values(reader, programme, row, field, new AsAt(card.readingDate()).moment());
        if (values.isEmpty()) {
            throw nothing();
        }
        boolean returns = reader.mayReturn(programme, row, field);
        return new Story(
                card,
                title(programme, row),
                field,
                returns,
                values,
                returns && AsAt.current().isEmpty() && card.closedOn() == null && rights.manages(programme));
    }

    private List<Story.Value> values(
            Past.Reader reader, ProgrammeId programme, PastThing row, String field, Instant until) {
        Acts acts = new Acts(
                reader.acts(new PastAsked(programme, null, until, row)), rights.has(Right.READ_NAMES, programme));
        List<Story.Value> values = new ArrayList<>();
        for (PastTurn turn : reader.story(new PastAsked(programme, null, until, null), row, MOST_VALUES)) {
            PastTurn.Field said = turn.field(field);
            if (said != null || turn.fate() == PastTurn.Fate.REMOVED) {
                PastAct act = acts.all().stream()
                        .filter(one -> one.wrote(turn))
                        .findFirst()
                        .orElseThrow(Trail::nothing);
                values.add(new Story.Value(acts.told(act, List.of()), said == null ? "" : said.after()));
            }
        }
        return values;
    }

    private static NothingThereException nothing() {
        return new NothingThereException("Nothing with that name was ever here, or not by the date you are viewing.");
    }

    static PastThing thing(Past.Reader reader, String address) {
        return reader.find(address).orElseThrow(Trail::nothing);
    }

    private Past.Reader reader(ProgrammeId programme, LocalDate to) {
        return past.read(programme, new AsAt(to).moment(), rights.readsUnpublished(programme));
    }

    /** Acts with few rows tell them; of the others, and of figures, only the numbers are told. */
    private List<TrailAct> told(Past.Reader reader, PastAsked asked, Acts acts, List<PastAct> page) {
        List<PastAct> few = page.stream()
                .filter(act -> toldRows(act) <= FEW && toldRows(act) > 0)
                .toList();
        List<TrailTurn> turns = turns(reader, asked, few, 0, Acts.ON_A_PAGE * FEW);
        return page.stream()
                .map(act -> acts.told(
                        act,
                        turns.stream().filter(turn -> act.wrote(turn.turn())).toList()))
                .toList();
    }

    private TrailAct opened(Past.Reader reader, PastAsked asked, Acts acts, PastAct act, int page) {
        return acts.told(act, turns(reader, asked, List.of(act), (page - 1) * ROWS, ROWS));
    }

    private int toldRows(PastAct act) {
        List<String> tells = past.told();
        return act.rows().entrySet().stream()
                .filter(row -> tells.contains(row.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<TrailTurn> turns(Past.Reader reader, PastAsked asked, List<PastAct> acts, int offset, int most) {
        if (acts.isEmpty()) {
            return List.of();
        }
        List<PastTurn> turns = reader.turns(asked, acts, offset, most).stream()
                .filter(turn ->
                        turn.fate() != PastTurn.Fate.CHANGED || !turn.fields().isEmpty())
                .toList();
        Map<Reference, ReferenceCard> cards = links.cards(
                asked.programme(),
                turns.stream()
                        .flatMap(turn -> Stream.ofNullable(turn.about()))
                        .map(Trail::reference)
                        .distinct()
                        .toList());
        return turns.stream()
                .map(turn -> new TrailTurn(turn, turn.about() == null ? null : cards.get(reference(turn.about()))))
                .toList();
    }

    private static Reference reference(PastThing thing) {
        return new Reference(Objects.requireNonNullElse(thing.kind(), ""), thing.id());
    }

    private String title(ProgrammeId programme, PastThing thing) {
        ReferenceCard card = links.cards(programme, List.of(reference(thing))).get(reference(thing));
        return card == null ? TrailWords.one(thing.table()) + " " + thing.ownKey() : card.title();
    }
}
