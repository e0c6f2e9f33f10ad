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

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(
                "There is no such page",
                "The address “" + event.getLocation().getPath()
                        + "” names no page. It may have been mistyped, or cut off at its end.",
                "",
                "See the programmes");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
