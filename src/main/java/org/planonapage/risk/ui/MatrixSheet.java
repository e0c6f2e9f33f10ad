package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.Band;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskRow.Direction;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.RiskSheet.State;
import org.planonapage.risk.ScoreKind;
import org.planonapage.ui.Link;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Reading;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.ui.Sheet;

/** The matrix with what it shows, the switch between scores, the key, and the highest risk in words. */
class MatrixSheet extends Composite<Sheet> {

    private final RiskSheet sheet;
    private final Selection on;
    private final Reading reading;

    MatrixSheet(RiskSheet sheet, Selection on, Reading reading) {
        this.sheet = sheet;
        this.on = on;
        this.reading = reading;
        getContent().addClassName("matrix-sheet");
        Markup.printOnce(getContent(), this::fill, MatrixSheet.class, sheet, reading);
    }

    private void fill() {
        getContent().add(tools(), new MatrixTable(sheet, on, reading));
        if (on.movement()) {
            getContent().add(new MoveList(sheet, reading));
        } else {
            getContent().add(key());
            highest();
        }
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Likelihood and impact", null);
    }

    private Div tools() {
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement().setText(finding()));
        SegmentedSwitch which = new SegmentedSwitch("Score shown");
        for (ScoreKind kind : ScoreKind.values()) {
            if (sheet.has(kind)) {
                String word = Character.toUpperCase(kind.word().charAt(0))
                        + kind.word().substring(1);
                String above = sheet.scale().appetite() == null ? "" : " " + sheet.above(kind);
                which.option(
                        word + above,
                        RiskNavigation.register(reading, on.showing(kind)),
                        !on.movement() && on.shown() == kind);
            }
        }
        if (sheet.lastMeeting().isPresent()) {
            which.option("Movement", RiskNavigation.register(reading, on.moving()), on.movement());
        }
        Div tools = new Div(which);
        tools.addClassName("tools");
        if (sheet.scale().appetite() != null) {
            Span help = new Span("figures: above the accepted level");
            help.addClassNames("quiet", "xs");
            tools.add(help);
        }
        return tools;
    }

    private String finding() {
        if (on.movement()) {
            long rose = sheet.rows(Selection.ALL.with(State.HIGHER)).size();
            long fell = sheet.rows(Selection.ALL.with(State.LOWER)).size();
            String when = sheet.lastMeeting()
                    .map(day -> " since " + Dates.inWords(day))
                    .orElse("");
            return (rose == 0 ? "None" : rose) + " rose and " + (fell == 0 ? "none" : fell) + " fell" + when;
        }
        Band top = sheet.scale().bands().getLast();
        long highest = sheet.open()
                .flatMap(row -> row.score(on.shown()).stream())
                .filter(score -> score.band().name().equals(top.name()))
                .count();
        String count = highest == 1 ? "One risk" : highest == 0 ? "No risk" : highest + " risks";
        String band = top.name().toLowerCase(java.util.Locale.UK);
        return switch (on.shown()) {
            case INHERENT -> count + " would be " + band + " without controls";
            case TARGET -> count + (highest < 2 ? " is" : " are") + " to stay " + band;
            case CURRENT -> count + (highest < 2 ? " is " : " are ") + band + atTarget();
        };
    }

    private String atTarget() {
        if (!sheet.has(ScoreKind.TARGET)) {
            return "";
        }
        List<RiskRow> there = sheet.open().filter(RiskRow::isAtTarget).toList();
        return switch (there.size()) {
            case 0 -> "; none is at its target";
            case 1 -> "; only " + there.getFirst().facts().reference() + " is at its target";
            default -> "; " + there.size() + " are at their target";
        };
    }

    private Div key() {
        Div key = new Div();
        key.addClassName("risk-key");
        List<RiskScore> scores =
                sheet.open().flatMap(row -> row.score(on.shown()).stream()).toList();
        for (Band band : sheet.scale().bands().reversed()) {
            long count = scores.stream()
                    .filter(score -> score.band().name().equals(band.name()))
                    .count();
            Span swatch = new Span();
            swatch.addClassNames("swatch", BandBadge.tone(band));
            Span line =
                    new Span(swatch, new Span(band.name() + ", " + sheet.scale().range(band)));
            line.getElement().appendChild(new Element("b").setText(Long.toString(count)));
            key.add(line);
        }
        if (sheet.scale().appetite() != null) {
            Span line = new Span();
            line.addClassName("swatch");
            line.addClassName("line");
            key.add(new Span(line, new Span("Accepted level: " + sheet.scale().appetite() + " or lower")));
        }
        return key;
    }

    private void highest() {
        sheet.scored()
                .filter(row -> !row.facts().inWords().isEmpty())
                .max(Comparator.comparing(
                        row -> row.current().map(RiskScore::value).orElse(0)))
                .ifPresent(row -> {
                    Paragraph words = new Paragraph();
                    words.addClassName("words");
                    words.getElement()
                            .appendChild(new Element("b").setText(row.facts().reference() + ", the highest."));
                    words.add(new Span(" " + row.facts().inWords() + " "));
                    words.add(
                            Link.inText(RiskNavigation.risk(reading, row.facts().reference()), "History and controls"));
                    getContent().add(words);
                });
    }

    static boolean moved(RiskRow row) {
        return row.isOpen()
                && row.direction()
                        .filter(way -> way == Direction.HIGHER || way == Direction.LOWER)
                        .isPresent();
    }
}
