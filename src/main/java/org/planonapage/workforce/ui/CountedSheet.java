package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.SaidRow;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceSheet;

/** How the figures are counted: people beside full-time equivalents, the two vacancy rates, notes, breaks, and words. */
class CountedSheet extends Composite<Sheet> {

    private static final int LISTED = 6;

    private final WorkforceSheet sheet;

    CountedSheet(WorkforceSheet sheet) {
        this.sheet = sheet;
        Facts facts = new Facts();
        people(facts);
        rates(facts);
        sheet.latest()
                .map(Point::staffing)
                .filter(now -> now.discrepancy().signum() != 0)
                .ifPresent(now -> facts.add("Does not reconcile", discrepancy(now)));
        sheet.notes().stream().limit(LISTED).forEach(note -> facts.add("Note", note));
        sheet.breaks()
                .forEach(since -> facts.add(
                        "Since " + Dates.inWords(since.since()), since.reason() + " (not comparable with before)"));
        sheet.roles().stream()
                .filter(role -> role.note() != null && (sheet.role() == null || role.equals(sheet.role())))
                .forEach(role -> facts.add(role.title(), String.valueOf(role.note())));
        said(facts, sheet.said());
        getContent().add(facts);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("How it is counted", null);
    }

    private void people(Facts facts) {
        List<Point> told = sheet.course().points().stream()
                .filter(point -> point.staffing().get(Item.PERMANENT_PEOPLE).isPresent())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Point last = told.getLast();
        String people =
                last.staffing().get(Item.PERMANENT_PEOPLE).map(Words::count).orElse("") + " people at "
                        + last.at().inWords()
                        + sheet.course()
                                .before(last, Item.PERMANENT_PEOPLE)
                                .filter(before -> told.size() <= LISTED)
                                .map(before -> ", "
                                        + before.staffing()
                                                .get(Item.PERMANENT_PEOPLE)
                                                .map(Words::count)
                                                .orElse("") + " at "
                                        + before.at().inWords())
                                .orElse("");
        facts.add("Permanent, people", new Text(people + ". " + beside(last)));
    }

    private String beside(Point people) {
        Optional<Point> fte = sheet.course().lastWith(Item.PERMANENT);
        return fte.map(point -> {
                    String beside = "There are also "
                            + point.staffing()
                                    .get(Item.PERMANENT)
                                    .map(Words::fte)
                                    .orElse("")
                            + " full-time equivalents at " + point.at().inWords();
                    return point.day().equals(people.day())
                            ? beside + ": whoever works part-time is one person and less than one full-time equivalent."
                            : beside
                                    + ". The two were not counted on one day and need not be of the same workers: they do not"
                                    + " add up, and neither is worked out from the other.";
                })
                .orElse("Full-time equivalents are not published.");
    }

    private void rates(Facts facts) {
        Staffing now = sheet.latest().map(Point::staffing).orElse(Staffing.unknown());
        now.vacancyRate()
                .flatMap(Ratio::percent)
                .ifPresent(rate -> facts.add(
                        "Vacancy rate, local", Words.percent(rate) + ": posts less permanent in post, over posts."));
        now.censusVacancyRate()
                .flatMap(Ratio::percent)
                .ifPresent(rate -> facts.add(
                        "Vacancy rate, census",
                        Words.percent(rate) + ": vacancies over vacancies and permanent in post, as the Department"
                                + " for Education counts."));
    }

    private static String discrepancy(Staffing now) {
        return Words.fte(now.get(Item.VACANT).orElseThrow())
                + " vacant are published; posts and permanent in post leave "
                + Words.fte(now.vacancy().orElseThrow()) + ". Both are shown as published.";
    }

    private static void said(Facts facts, List<SaidRow> said) {
        said.stream()
                .limit(LISTED)
                .forEach(row -> facts.add(
                        row.role(),
                        new Span(row.words() + " (" + row.unit() + ", "
                                + row.at().inWords() + ").")));
    }
}
