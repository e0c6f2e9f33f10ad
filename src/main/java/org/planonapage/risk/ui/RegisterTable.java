package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.ReviewDue;
import org.planonapage.risk.ReviewRow;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskState;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Flag;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sparkline;
import org.planonapage.ui.Tag;

/** One line a risk; a column in which no risk has anything is left out. */
class RegisterTable extends Composite<Div> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final RiskSheet sheet;
    private final Reading reading;
    private final DataTable<RiskRow> table;

    RegisterTable(RiskSheet sheet, List<RiskRow> rows, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        table = new DataTable<RiskRow>("Risks with their scores").styled("risk-register");
        table.namedBy("Risk and owner", this::named);
        if (any(rows, row -> !row.scores().all().isEmpty())) {
            table.component("Range, 1 to " + sheet.scale().highest(), this::range)
                    .component("Score", RegisterTable::score);
        } else {
            table.column("In words", row -> row.facts().inWords())
                    .as("c-words")
                    .component("Score", row -> quiet("No score was published"));
        }
        if (any(rows, row -> row.picture().size() > 1)) {
            table.component("Course", RegisterTable::course);
        }
        if (any(rows, row -> row.direction().isPresent())) {
            table.component(
                    "Since " + sheet.lastMeeting().map(day -> day.format(DAY)).orElse(""),
                    row -> new Since(row, false));
        }
        if (any(rows, row -> !row.aboveFor().isEmpty())) {
            table.number("Time above accepted level", RiskRow::aboveFor);
        }
        if (any(rows, row -> row.nextReview().isPresent())) {
            table.component("Review due", RegisterTable::due);
        }
        if (any(rows, row -> !row.isOpen())) {
            table.column("Closed", RegisterTable::closed);
        }
        getContent()
                .add(table.printedOnce(List.of(RegisterTable.class, reading, sheet.scale()))
                        .rows(rows)
                        .note(note(rows)));
    }

    /** Shows in each line how its risk stands now. Gives back the risks that changed. */
    List<RiskRow> renew(RiskSheet now) {
        Map<String, RiskRow> rows =
                now.rows().stream().collect(Collectors.toMap(row -> row.facts().reference(), row -> row));
        return table.renew(old -> rows.getOrDefault(old.facts().reference(), old));
    }

    private static boolean any(List<RiskRow> rows, Predicate<RiskRow> has) {
        return rows.stream().anyMatch(has);
    }

    private Component named(RiskRow row) {
        Span reference = new Span(row.facts().reference());
        reference.addClassName("ref");
        Div title = new Div(Link.to(
                RiskNavigation.risk(reading, row.facts().reference()),
                row.facts().title()));
        title.addClassName("title");
        Span owner = new Span(
                row.facts().owner() == null
                        ? "Owner not published"
                        : row.facts().owner());
        owner.addClassName("owner");
        if (row.state() == RiskState.ESCALATED) {
            owner.add(" ");
            owner.add(new Tag("escalated"));
        }
        title.add(owner);
        Div named = new Div(reference, title);
        named.addClassName("risk-name");
        named.setClassName("hot", row.isAboveAppetite());
        return named;
    }

    private Component range(RiskRow row) {
        return row.scores().all().isEmpty() ? quiet("Not yet scored") : new RangeMark(row, sheet.scale());
    }

    private static Component score(RiskRow row) {
        return row.current()
                .<Component>map(ScoreCell::new)
                .orElseGet(() -> row.scores().all().isEmpty() ? new Span() : quiet("not scored"));
    }

    private static Component course(RiskRow row) {
        return row.picture().size() < 2 ? new Span() : new Sparkline(row.picture(), null, Sparkline.Ending.DOT);
    }

    private static Component due(RiskRow row) {
        return row.nextReview()
                .<Component>map(due -> due.isLate() ? new Flag(due.lateInWords()) : new Span(day(row, due)))
                .orElseGet(Span::new);
    }

    /** With its year where that is not the year of the reading. */
    private static String day(RiskRow row, ReviewDue due) {
        return due.day().getYear() == row.readingDate().getYear() ? due.day().format(DAY) : Dates.inBrief(due.day());
    }

    private static String closed(RiskRow row) {
        return row.isOpen()
                ? ""
                : row.reviews()
                        .decided()
                        .map(ReviewRow::reviewedOn)
                        .map(Dates::inWords)
                        .orElse("");
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static String note(List<RiskRow> rows) {
        return any(rows, row -> !row.scores().all().isEmpty())
                ? "Range: small ring inherent, large dot current, tick target, upright line accepted level. Choose a square of"
                        + " the matrix to list its risks only."
                : "Unscored risks are counted separately.";
    }
}
