package org.planonapage.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import org.planonapage.history.AsAt;

/**
 * The frame of every screen: it reads the address, and builds the page inside the moment that the address names. A page
 * is built anew for each address, so that browser back, reload and a copied link show the same thing.
 */
public abstract class Page extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The id of what the link “Skip to the content” leads to, on every page. */
    public static final String CONTENT = "content";

    private String title = "";

    protected Page() {
        addClassName("page");
        setId(CONTENT);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Reading reading = Reading.of(event.getLocation(), event.getRouteParameters());
        removeAll();
        title = AsAt.read(reading.past(), () -> show(reading, event.getRouteParameters()));
    }

    /**
     * Builds the page for an address.
     *
     * @return the page's title, as the browser shows it
     * @throws com.vaadin.flow.router.NotFoundException when the address names nothing
     */
    protected abstract String show(Reading reading, RouteParameters parameters);

    @Override
    public final String getPageTitle() {
        return title;
    }
}
