package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The account may not read this, or there is nothing to read; which of the two is not said. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        if (event.getLocation().getFirstSegment().equals("admin")) {
            say(
                    "Not open to your account",
                    "Only an administrator keeps accounts, programmes and settings.",
                    "",
                    "See the programmes that are open to you");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        say(
                "Not open to your account",
                "Either your account has no role in this programme, or there is no such programme. A programme’s manager gives roles.",
                "",
                "See the programmes that are open to you");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
