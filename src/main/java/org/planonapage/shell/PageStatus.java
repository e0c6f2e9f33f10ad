package org.planonapage.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Rights;
import org.springframework.stereotype.Component;

/**
 * Gives the first answer of a visit the status that its page deserves. Vaadin sends the same frame for every address, as found,
 * and builds the page afterwards, when the status can no longer be told.
 */
@Component
class PageStatus implements VaadinServiceInitListener {

    private final Rights rights;

    PageStatus(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry routes = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(page -> tell(page, routes));
    }

    private void tell(IndexHtmlResponse page, RouteRegistry routes) {
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "/");
        NavigationRouteTarget target = routes.getNavigationRouteTarget(path.substring(1));
        int status = target.hasTarget() ? status(target.getRouteParameters()) : HttpServletResponse.SC_NOT_FOUND;
        if (status != HttpServletResponse.SC_OK) {
            page.getVaadinResponse().setStatus(status);
        }
    }

    private int status(RouteParameters parameters) {
        String programme = parameters.get("programme").orElse(null);
        if (programme == null) {
            return HttpServletResponse.SC_OK;
        } else if (!ProgrammeId.isName(programme)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return rights.reads(new ProgrammeId(programme)) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
    }
}
