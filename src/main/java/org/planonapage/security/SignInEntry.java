package org.planonapage.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends who is not signed in to the sign-in page, and says so there when it is because a session has ended. */
class SignInEntry implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean idle = SessionLife.endedIn(request) == SignInEnded.Reason.IDLE;
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String why = idle ? "?idle" : ended ? "?ended" : "";
        response.sendRedirect(request.getContextPath() + "/login" + why);
    }
}
