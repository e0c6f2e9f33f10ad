package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.RoleRow;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceSheet;

/** Who fills the posts, over time: permanent and agency against the posts, and the same as a table. */
class StaffingSheet extends Composite<Sheet> {

    /** Fewer points over time are no picture. */
    private static final int FEWEST = 3;

    private static final int LISTED = 24;

    private final WorkforceSheet sheet;
    private final Reading reading;

    StaffingSheet(WorkforceSheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        getContent().addClassName("wf-staffing");
        boolean drawn = StaffDrawing.points(sheet).size() >= FEWEST;
        if (drawn) {
            getContent().add(StaffDrawing.wide(sheet), StaffDrawing.narrow(sheet));
        } else {
            sheet.latest()
                    .map(Point::staffing)
                    .filter(now -> now.get(Item.PERMANENT).isPresent()
                            && now.get(Item.ESTABLISHMENT).isPresent())
                    .ifPresent(now -> getContent().add(BalanceDrawing.wide(now), BalanceDrawing.narrow(now)));
        }
        getContent().add(facts());
        NativeDetails figures = new NativeDetails("Show as table", table());
        figures.addClassName("figures");
        figures.setOpen(!drawn);
        getContent().add(figures);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Who fills the posts", null);
    }

    /** Puts the finding in the place of the heading. */
    StaffingSheet headed(String finding) {
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(title -> title.getElement().setText(finding));
        return this;
    }

    private Paragraph facts() {
        Paragraph facts = new Paragraph();
        facts.addClassName("wf-facts");
        Point now = sheet.latest().orElse(null);
        if (now == null) {
            return facts;
        }
        Staffing staffing = now.staffing();
        staffing.atWork().ifPresent(work -> fact(facts, "At work ", Words.fte(work) + " FTE", ""));
        staffing.cover()
                .ifPresent(cover -> fact(
                        facts,
                        "Cover ",
                        Words.signed(cover) + " FTE",
                        cover.signum() > 0
                                ? ": more at work than posts"
                                : cover.signum() < 0 ? ": fewer at work than posts" : ""));
        staffing.coveringOfAgency()
                .flatMap(Ratio::percent)
                .ifPresent(share -> fact(facts, "Agency that covers a vacancy ", Words.percent(share), ""));
        sheet.course().year(now).ifPresent(year -> {
            year.turnover()
                    .flatMap(Ratio::percent)
                    .ifPresent(rate -> fact(facts, "Turnover ", Words.percent(rate), " in twelve months"));
            year.sickness(now.day())
                    .flatMap(Ratio::percent)
                    .ifPresent(rate -> fact(facts, "Time lost to sickness ", Words.percent(rate), ""));
        });
        return facts;
    }

    private static void fact(Paragraph facts, String before, String figure, String after) {
        Span fact = new Span(before);
        fact.getElement().appendChild(new Element("b").setText(figure));
        fact.add(new Span(after));
        facts.add(fact);
    }

    private Component table() {
        List<Point> newest =
                sheet.course().points().reversed().stream().limit(LISTED).toList();
        DataTable<Point> table = new DataTable<Point>("Returns, newest first, in FTE").namedBy("At", this::returned);
        for (Item item : List.of(
                Item.ESTABLISHMENT,
                Item.PERMANENT,
                Item.PERMANENT_PEOPLE,
                Item.VACANT,
                Item.AGENCY,
                Item.PIPELINE,
                Item.LEAVING,
                Item.STARTERS,
                Item.LEAVERS)) {
            if (newest.stream().anyMatch(point -> point.staffing().get(item).isPresent())) {
                table.number(
                        item == Item.PERMANENT_PEOPLE ? "People in post" : item.title(), point -> figure(point, item));
            }
        }
        table.number("Vacancy rate", point -> percent(point.staffing().vacancyRate()))
                .number("Agency rate", point -> percent(point.staffing().agencyRate()));
        Div whole = new Div(table.styled("wf-returns").styled("crowded").rows(newest));
        if (sheet.course().points().size() > LISTED) {
            table.note("The newest " + LISTED + " of " + sheet.course().points().size() + ".");
        }
        return whole;
    }

    private Component returned(Point point) {
        RoleRow role = sheet.role();
        return Link.to(
                WorkforceNavigation.returns(
                        reading,
                        Objects.requireNonNull(sheet.unit()).code(),
                        role == null ? null : role.code(),
                        point.at()),
                point.at().inWords());
    }

    private static String figure(Point point, Item item) {
        return point.staffing().get(item).map(figure -> Words.of(item, figure)).orElse("");
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.flatMap(Ratio::percent).map(Words::percent).orElse("");
    }

    /** What the picture says: "Agency halved in a year as permanent staff grew". */
    static String finding(WorkforceSheet sheet) {
        Optional<Point> now = sheet.latest();
        Optional<Point> then = now.flatMap(sheet.course()::yearBefore);
        int permanent = step(then, now, Item.PERMANENT);
        int agency = step(then, now, Item.AGENCY);
        if (then.isEmpty() || permanent == UNKNOWN || agency == UNKNOWN) {
            return "Who fills the posts";
        }
        String[] way = {"fell", "stayed level", "grew"};
        return permanent == agency
                ? "Permanent staff and agency both " + way[permanent + 1] + " in a year"
                : "Permanent staff " + way[permanent + 1] + " in a year, agency " + way[agency + 1];
    }

    private static final int UNKNOWN = 9;

    private static int step(Optional<Point> then, Optional<Point> now, Item item) {
        Optional<BigDecimal> before = then.flatMap(point -> point.staffing().get(item));
        Optional<BigDecimal> after = now.flatMap(point -> point.staffing().get(item));
        return before.isEmpty() || after.isEmpty() ? UNKNOWN : after.get().compareTo(before.get());
    }
}
