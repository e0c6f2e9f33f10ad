package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.planonapage.programme.UnknownProgrammeException;

/** The programme is not on record, or not yet on the day that is read. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnknownProgrammePage extends ErrorPage implements HasErrorParameter<UnknownProgrammeException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownProgrammeException> error) {
        say(
                "Nothing to show",
                String.valueOf(error.getException().getMessage()),
                event.getLocation().getPath(),
                "See the latest");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
