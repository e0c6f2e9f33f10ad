package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke that is nobody's address: the log has the cause under the number that the reader is given. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        ErrorNumber number = ErrorNumber.next();
        String address = event.getLocation().getPathWithQueryParameters();
        LOG.error("Error {} at {}", number, address.replaceAll("\\p{Cntrl}", "?"), error.getException());
        say(
                "Sorry, there is a problem with the service",
                "Try again in a few minutes. If it happens again, tell the people who look after Plan on a Page the number "
                        + number + ". What you saved before is safe; check whether your last change was saved.",
                address,
                "Try again");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
