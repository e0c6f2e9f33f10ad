package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.OwnRisks;
import org.planonapage.risk.RegisterFile;
import org.planonapage.risk.RegisterSentence;
import org.planonapage.risk.RiskRegister;
import org.planonapage.risk.RiskReviews;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.ScoreKind;
import org.planonapage.ui.CsvFile;
import org.planonapage.ui.Download;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Live;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** The register: what is above appetite, the matrix, and every risk in a line. */
@Route(":programme/risks")
@PermitAll
class RisksView extends Page {

    /** A register longer than this shows its first 30 risks only (risk.css), until the reader asks for all; paper has them all. */
    private static final int LIMIT = 40;

    private static final int FIRST = 30;

    /** More than these are sent only to who asks for all: a page of more is slow to come. */
    private static final int SENT = 200;

    private final RiskRegister register;
    private final RiskReviews reviews;
    private final Live live;
    private final Paragraph changed = new Paragraph();

    RisksView(RiskRegister register, RiskReviews reviews, Live live) {
        this.register = register;
        this.reviews = reviews;
        this.live = live;
        changed.addClassName("changed");
        changed.getElement().setAttribute("role", "status");
        addClassName("risks");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        RiskSheet sheet = sheet(reading);
        H1 heading = new H1("Risks");
        if (sheet.rows().isEmpty()) {
            EmptyState none = sheet.programme().closedOn() == null
                    ? new EmptyState("Nothing here yet.", "No risk has been added.")
                    : new EmptyState("No risks were published.", "There is no risk register to show.");
            if (isAdding(own(reading), reading)) {
                none.link(RiskNavigation.add(reading), "Add a risk");
            }
            add(heading, none);
        } else {
            show(sheet, heading, reading);
        }
        return "Risks";
    }

    private void show(RiskSheet sheet, H1 heading, Reading reading) {
        RegisterSentence sentence = RegisterSentence.of(sheet);
        Div top = new Div(
                new Div(heading, counted(sheet), doing(own(reading), reading)),
                new Say(sentence.finding(), sentence.rest()));
        top.addClassNames("top", "beside");
        Selection selection = RiskNavigation.selection(reading);
        List<RiskRow> all = sheet.rows(selection);
        List<RiskRow> rows = shown(all, reading);
        Div list = new Div(new RiskTools(sheet, selection, reading, download(reading)), changed);
        if (rows.isEmpty()) {
            list.add(new EmptyState("No risks match these filters.", "Change or remove a filter.")
                    .link(RiskNavigation.register(reading), "Show all open risks"));
        } else {
            RegisterTable table = new RegisterTable(sheet, rows, reading);
            list.add(table);
            boolean first = !RiskNavigation.isWhole(reading) && all.size() > LIMIT;
            list.setClassName("first", first);
            if (first) {
                Paragraph more = new Paragraph(FIRST + " of " + all.size() + " risks. ");
                more.addClassName("more");
                more.add(Link.inText(RiskNavigation.whole(reading, selection), "Show all " + all.size()));
                list.add(more);
            }
            if (reading.asAt() == null) {
                live.whileShown(table, reading.programme(), () -> renew(table, rows, reading));
            }
        }
        list.addClassName("register");
        add(top);
        if (sheet.has(ScoreKind.CURRENT) || sheet.has(ScoreKind.INHERENT)) {
            Div columns = new Div(new MatrixSheet(sheet, selection, reading), list);
            columns.addClassNames("cols", "matrix-left");
            add(columns);
        } else {
            add(list);
        }
    }

    /** Others' changes appear in the lines that stand there; the order stays until the reader asks for it anew. */
    private void renew(RegisterTable table, List<RiskRow> before, Reading reading) {
        RiskSheet now = sheet(reading);
        List<RiskRow> renewed = table.renew(now);
        List<String> order = references(shown(now.rows(RiskNavigation.selection(reading)), reading));
        if (renewed.isEmpty() && order.equals(references(before))) {
            return;
        }
        changed.removeAll();
        changed.add(
                renewed.isEmpty()
                        ? "The register has changed. "
                        : "Changed just now: " + String.join(", ", references(renewed)) + ". ");
        changed.add(Link.inText(RiskNavigation.register(reading, RiskNavigation.selection(reading)), "Put in order"));
    }

    private static List<RiskRow> shown(List<RiskRow> all, Reading reading) {
        return RiskNavigation.isWhole(reading) || all.size() <= SENT ? all : all.subList(0, SENT);
    }

    private static List<String> references(List<RiskRow> rows) {
        return rows.stream().map(row -> row.facts().reference()).toList();
    }

    private RiskSheet sheet(Reading reading) {
        return register.register(new ProgrammeId(reading.programme())).seenFrom(reading.comparedDay());
    }

    /** The register is read again when the file is asked for, as at the day of the page. */
    private Anchor download(Reading reading) {
        return Download.csv(
                "Download CSV",
                reading.programme() + "-risks.csv",
                () -> CsvFile.text(RegisterFile.of(
                        AsAt.read(reading.past(), () -> sheet(reading).rows(RiskNavigation.selection(reading))))));
    }

    private OwnRisks own(Reading reading) {
        return reviews.own(new ProgrammeId(reading.programme()));
    }

    private static boolean isAdding(OwnRisks own, Reading reading) {
        return own.adds() && reading.asAt() == null;
    }

    /** Leads whoever owns risks to them, and whoever may to a new one; nothing for others. */
    private static Paragraph doing(OwnRisks own, Reading reading) {
        Paragraph line = new Paragraph();
        if (!own.rows().isEmpty()) {
            line.add(Link.inText(
                    RiskNavigation.own(reading), "My risks: " + own.rows().size()));
            line.add(
                    own.late() == 0
                            ? ", no review late. "
                            : ", " + own.late() + (own.late() == 1 ? " review late. " : " reviews late. "));
        }
        if (isAdding(own, reading)) {
            line.add(Link.inText(RiskNavigation.add(reading), "Add a risk"));
        }
        line.setVisible(line.getComponentCount() > 0);
        return line;
    }

    private static Paragraph counted(RiskSheet sheet) {
        long open = sheet.open().count();
        String bodies = String.join(", ", sheet.bodies());
        return new Paragraph("Register of " + (open == 1 ? "one open risk" : open + " open risks") + ", to "
                + Dates.inWords(sheet.programme().readingDate()) + "."
                + (bodies.isEmpty() ? "" : " Overseen by: " + bodies + "."));
    }
}
