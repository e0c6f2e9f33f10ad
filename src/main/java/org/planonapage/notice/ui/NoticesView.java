package org.planonapage.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.notice.Notice;
import org.planonapage.notice.NoticePage;
import org.planonapage.notice.Notices;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** What the reader was told, the latest first; each notice leads to its page and is read once it is opened. */
@Route(":programme/" + NoticeNavigation.PATH)
@PermitAll
class NoticesView extends Page {

    private final Notices notices;

    NoticesView(Notices notices) {
        this.notices = notices;
        addClassName("notices");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        NoticePage page = notices.mine(programme, number(reading.option(NoticeNavigation.PAGE)));
        Div lead = new Div(new H1("Notices"), sentence(page));
        lead.addClassName("lead");
        add(lead);
        if (page.notices().isEmpty()) {
            add(new EmptyState(
                    "You have no notifications yet.", "Programme managers are notified when a risk is escalated."));
        } else {
            add(table(page, programme, reading), foot(page, programme, reading));
        }
        return "Notices";
    }

    private static Say sentence(NoticePage page) {
        return new Say(
                page.unread() == 0
                        ? "You have no new notifications."
                        : page.unread() == 1
                                ? "One notification is unread."
                                : page.unread() + " notifications are unread.",
                "");
    }

    private DataTable<Notice> table(NoticePage page, ProgrammeId programme, Reading reading) {
        return new DataTable<Notice>("Notifications, newest first")
                .namedBy("Notice", notice -> link(notice, programme, reading))
                .column("When", notice -> Dates.inWords(notice.madeAt()))
                .component("", notice -> new Span(notice.read() ? "read" : "new"))
                .rows(page.notices());
    }

    private Anchor link(Notice notice, ProgrammeId programme, Reading reading) {
        Anchor link = Link.to(NoticeNavigation.about(reading, notice), notice.sentence());
        if (!notice.read()) {
            link.addClassName("unread");
            link.getElement().addEventListener("click", opened -> notices.read(programme, notice.id()));
        }
        return link;
    }

    private Component foot(NoticePage page, ProgrammeId programme, Reading reading) {
        Div foot = new Div();
        foot.addClassName("tools");
        if (page.unread() > 0) {
            foot.add(new Button("Mark all as read", click -> {
                notices.readAll(programme);
                UI.getCurrent().refreshCurrentRoute(true);
            }));
        }
        if (page.number() > 1) {
            foot.add(Link.inText(NoticeNavigation.notices(reading, page.number() - 1), "Later ones"));
        }
        if (page.number() < page.of()) {
            foot.add(Link.inText(NoticeNavigation.notices(reading, page.number() + 1), "Earlier ones"));
        }
        if (page.of() > 1) {
            foot.add(new Paragraph("Page " + page.number() + " of " + page.of()));
        }
        return foot;
    }

    /** A word that is no number is as if it were not there. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
