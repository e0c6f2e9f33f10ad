package org.planonapage.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Rights;
import org.planonapage.programme.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * The account may not read this, or there is nothing to read; which of the two is said to nobody but those who have a role in
 * the programme.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final Rights rights;

    NotAllowedPage(Rights rights) {
        this.rights = rights;
    }

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
        String first = event.getLocation().getFirstSegment();
        Set<Role> roles = ProgrammeId.isName(first) ? rights.roles(new ProgrammeId(first)) : Set.of();
        if (!roles.isEmpty()) {
            String own = roles.stream().sorted().map(Role::word).collect(Collectors.joining(" and "));
            String page =
                    event.getLocation().getPath().substring(first.length()).replaceFirst("^/", "");
            say(
                    "Not open to your account",
                    "Your role in this programme is " + own + ". " + MissingRight.sentence(page)
                            + " A manager of the programme can give it to you.",
                    first,
                    "See the plan");
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
