package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.planonapage.ui.NothingThereException;

/** The programme has no such theme, action, metric or edition on the day that is read. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NothingTherePage extends ErrorPage implements HasErrorParameter<NothingThereException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NothingThereException> error) {
        say(
                "Nothing to show",
                String.valueOf(error.getException().getMessage()),
                event.getLocation().getFirstSegment(),
                "See the latest plan");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
