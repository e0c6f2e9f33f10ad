package org.planonapage.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.Snapshots;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnknownProgrammeException;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.springframework.security.access.AccessDeniedException;

/** What stands around every screen. It is filled anew at each navigation, from the address alone. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final List<NavigationEntry> navigation;
    private final Programmes programmes;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Div frame = new Div();
    private boolean first = true;
    private @Nullable String council;

    MainLayout(List<NavigationEntry> navigation, Programmes programmes, Snapshots snapshots, Clock clock) {
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.programmes = programmes;
        this.snapshots = snapshots;
        this.clock = clock;
        addClassName("shell");
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.removeAll();
        council = null;
        Reading reading = readingOf(event).orElse(null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        if (reading == null) {
            frame.add(Bar.plain());
            return;
        }
        LocalDate asAt = reading.asAt();
        LocalDate notYet = Stream.of(Optional.ofNullable(asAt), Optional.ofNullable(reading.comparedDay()))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(null);
        if (notYet != null) {
            frame.add(Bar.plain());
            event.rerouteToError(
                    new FutureDayException(),
                    Dates.inWords(notYet) + " is in the future. Choose an earlier date, or today, "
                            + Dates.inWords(today) + ".");
            return;
        }
        snapshots.read(reading.past(), () -> around(reading, event, today)).forEach(frame::add);
        if (asAt != null) {
            frame.add(new AsAtStrip(reading, event.getLocation()));
        }
    }

    /** Empty on pages above all programmes, and where the address cannot be read; the page itself says so then. */
    private static Optional<Reading> readingOf(BeforeEnterEvent event) {
        try {
            return Optional.of(Reading.of(event.getLocation(), parametersOf(event)))
                    .filter(reading -> !reading.programme().isEmpty());
        } catch (RuntimeException badAddress) {
            return Optional.empty();
        }
    }

    /** A page that says what is wrong has no parameters; the bar of the programme that the address begins with stays. */
    private static RouteParameters parametersOf(BeforeEnterEvent event) {
        String first = event.getLocation().getFirstSegment();
        return ErrorPage.class.isAssignableFrom(event.getNavigationTarget()) && ProgrammeId.isName(first)
                ? new RouteParameters("programme", first)
                : event.getRouteParameters();
    }

    /** The bar, and today what the reader is reminded of. */
    private List<Component> around(Reading reading, BeforeEnterEvent event, LocalDate today) {
        ProgrammeId programme = programmeOf(reading);
        ProgrammeCard card = programme == null ? null : cardOf(programme);
        if (card == null) {
            return List.of(Bar.plain());
        }
        council = card.council();
        List<Component> parts = new ArrayList<>();
        parts.add(Bar.of(card, entries(reading), programmes.meetings(card.id()), reading, event.getLocation(), today));
        parts.add(Bar.printed(card, reading));
        if (reading.asAt() == null) {
            navigation.stream()
                    .filter(entry -> entry.isFor(reading.programme()))
                    .forEach(entry -> ReminderStrip.of(entry, reading, event.getLocation())
                            .ifPresent(parts::add));
        }
        return parts;
    }

    private List<Bar.Item> entries(Reading reading) {
        return navigation.stream()
                .filter(entry -> entry.isFor(reading.programme()))
                .flatMap(entry -> Bar.Item.of(entry, reading.programme()))
                .toList();
    }

    private static @Nullable ProgrammeId programmeOf(Reading reading) {
        try {
            return new ProgrammeId(reading.programme());
        } catch (IllegalArgumentException noProgramme) {
            return null;
        }
    }

    /** Null where the reader may not know of the programme: the page itself says so. */
    private @Nullable ProgrammeCard cardOf(ProgrammeId programme) {
        try {
            return programmes.card(programme);
        } catch (UnknownProgrammeException | AccessDeniedException notForThisReader) {
            return null;
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        RouterLayout.super.showRouterLayoutContent(content);
        if (content instanceof Page page) {
            page.belongsTo(council);
        }
    }

    /** Moves the focus to the new page's heading, so that it is read out; the first page keeps the browser's own start. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!first) {
            getElement()
                    .executeJs(
                            "setTimeout(() => { const h = this.querySelector('main h1'); if (h) { h.tabIndex = -1; h.focus(); } })");
        }
        first = false;
    }
}
