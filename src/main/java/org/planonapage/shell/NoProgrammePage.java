package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.planonapage.links.NotAProgrammeNameException;

/** The address begins with a word that can name no programme. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoProgrammePage extends ErrorPage implements HasErrorParameter<NotAProgrammeNameException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAProgrammeNameException> error) {
        say(
                UnknownPage.HEADING,
                "Check that you typed or copied the whole address. No programme has the name that this one begins with.",
                "",
                "See the programmes");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
