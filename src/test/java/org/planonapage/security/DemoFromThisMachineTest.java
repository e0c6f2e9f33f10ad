package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DemoFromThisMachineTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");

    private int status(boolean demo) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new DemoFromThisMachine(new DemoMode(demo)).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "Via", "X-Real-IP"})
    void refusesWhatAProxyPassesOn(String header) throws Exception {
        request.addHeader(header, "203.0.113.9");
        assertThat(status(true)).isEqualTo(403);
        assertThat(status(false)).isEqualTo(200);
    }

    @Test
    void refusesAnotherName() throws Exception {
        request.setServerName("plan.example.gov.uk");
        assertThat(status(true)).isEqualTo(403);
    }

    @Test
    void refusesAnotherMachine() throws Exception {
        request.setRemoteAddr("203.0.113.9");
        assertThat(status(true)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void answersThisMachine(String name) throws Exception {
        request.setServerName(name);
        assertThat(status(true)).isEqualTo(200);
    }
}
