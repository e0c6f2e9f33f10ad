package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The address names no page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnknownPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    static final String HEADING = "Page not found";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(
                HEADING,
                "Check that you typed or copied the whole address, “"
                        + event.getLocation().getPath() + "”.",
                "",
                "See the programmes");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
