package org.planonapage.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The frame of every screen: it reads the address, and builds the page inside one snapshot, of the day that the address names. A page
 * is built anew for each address, so that browser back, reload and a copied link show the same thing.
 */
public abstract class Page extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The id of what the link “Skip to the content” leads to, on every page. */
    public static final String CONTENT = "content";

    private String title = "";
    private @Nullable String whose;

    private @Nullable Snapshots snapshots;

    protected Page() {
        addClassName("page");
        setId(CONTENT);
    }

    @Autowired
    final void readsFrom(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Reading reading = Reading.of(event.getLocation(), event.getRouteParameters());
        removeAll();
        title = read(Objects.requireNonNull(snapshots), reading, event.getRouteParameters());
    }

    /** Reads and builds the page; a page that speaks of two days reads each in a snapshot of its own. */
    String read(Snapshots snapshots, Reading reading, RouteParameters parameters) {
        return snapshots.read(reading.past(), () -> show(reading, parameters));
    }

    /**
     * Builds the page for an address.
     *
     * @return the page's title; the layout around it adds whose page it is
     * @throws com.vaadin.flow.router.NotFoundException when the address names nothing
     */
    protected abstract String show(Reading reading, RouteParameters parameters);

    /** Says whose page it is, in its title; null where the reader may not know. */
    public final void belongsTo(@Nullable String council) {
        whose = council;
    }

    @Override
    public final String getPageTitle() {
        return whose == null ? title : title + " – " + whose;
    }
}
