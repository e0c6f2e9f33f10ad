package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.planonapage.ui.BadAddressException;

/** The address asks for something that cannot be read. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BadAddressPage extends ErrorPage implements HasErrorParameter<BadAddressException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BadAddressException> error) {
        say(
                "The date in the address is not valid",
                String.valueOf(error.getException().getMessage()),
                event.getLocation().getPath(),
                "See the latest");
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
