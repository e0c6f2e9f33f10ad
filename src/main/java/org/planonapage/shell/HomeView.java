package org.planonapage.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Viewer;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Say;

/** The programmes that the reader may see; straight on to it when there is one. */
@Route("")
@PageTitle("Programmes – Plan on a Page")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {

    /** Those that run, then the closed ones, the newest first. */
    private static final Comparator<ProgrammeCard> LIVE_FIRST =
            Comparator.comparing(ProgrammeCard::closedOn, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final Programmes programmes;

    HomeView(Programmes programmes) {
        this.programmes = programmes;
        addClassName("page");
        setId(Page.CONTENT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ProgrammeCard> readable = programmes.readable();
        removeAll();
        if (readable.size() == 1) {
            event.forwardTo(readable.getFirst().id().value());
            return;
        }
        add(new H1("Improvement programmes"));
        if (readable.isEmpty()) {
            add(nothing());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("programmes");
        readable.stream().sorted(LIVE_FIRST).forEach(programme -> list.add(item(programme)));
        add(new Say(readable.size() + " programmes are open to you.", open(readable)), list);
    }

    private static EmptyState nothing() {
        boolean administrator = Viewer.current().filter(Viewer::administrator).isPresent();
        return administrator
                ? new EmptyState(
                                "You do not have access to a programme yet.",
                                "Administrators look after accounts, programmes and settings. They need a role in a programme to see its plan.")
                        .link("admin", "Go to administration")
                : new EmptyState(
                        "You do not have access to a programme yet.",
                        "Ask the manager of your programme to give you a role.");
    }

    private static String open(List<ProgrammeCard> readable) {
        long closed = readable.stream()
                .filter(programme -> programme.closedOn() != null)
                .count();
        return closed == 0
                ? "All are live."
                : closed == readable.size()
                        ? "All are closed and show their last report."
                        : counted(readable.size() - closed, "is live.", "are live.") + " "
                                + counted(
                                        closed,
                                        "is closed and shows its last report.",
                                        "are closed and show their last report.");
    }

    private static String counted(long count, String one, String many) {
        return count == 1 ? "One " + one : count + " " + many;
    }

    private static ListItem item(ProgrammeCard programme) {
        ListItem item = new ListItem(
                new H2(Link.to(programme.id().value(), programme.council())), new Paragraph(programme.title()));
        item.addClassName("sheet");
        if (programme.closedOn() == null) {
            item.add(new Paragraph(programme.fictional() ? "Live, fictional" : "Live"));
        } else {
            item.add(new Paragraph("Closed " + Dates.inWords(programme.closedOn())));
        }
        return item;
    }
}
