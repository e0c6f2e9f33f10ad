package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The address asks for a day that has not come yet. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FutureDayPage extends ErrorPage implements HasErrorParameter<FutureDayException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<FutureDayException> error) {
        say(
                "That date is in the future",
                error.getCustomMessage(),
                event.getLocation().getPath(),
                "See the latest");
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
