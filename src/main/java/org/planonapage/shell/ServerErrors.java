package org.planonapage.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;

/** What is answered to an address that never comes to the pages: the server itself, or the firewall before them, refuses it. */
@Configuration(proxyBeanMethods = false)
class ServerErrors {

    private static final int LEAST_ERROR = 400;

    /** For addresses that the server cannot read at all. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> ownErrorPages() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(OwnErrorValve.class.getName());
            }
        });
    }

    /** For addresses that could be meant to get round the rights: two slashes, semicolons, slashes in disguise. */
    @Bean
    static RequestRejectedHandler rejected() {
        return (request, response, reason) -> write(response, HttpServletResponse.SC_BAD_REQUEST);
    }

    /** For whatever is sent to Spring's page of errors. */
    @Bean("error")
    static View error() {
        return (model, request, response) -> write(response, response.getStatus());
    }

    private static void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(status));
    }

    static String page(int status) {
        String heading = heading(status);
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + heading
                + " – Plan on a Page</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<style>body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style>"
                + "</head><body><main><h1>" + heading + "</h1><p>" + remedy(status)
                + "</p><p><a href=\"/\">See the programmes</a></p></main></body></html>";
    }

    private static String heading(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> UnknownPage.HEADING;
            case HttpServletResponse.SC_FORBIDDEN -> "You cannot see this page";
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? "We cannot read this address"
                        : "Sorry, there is a problem with the service";
        };
    }

    private static String remedy(int status) {
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? "Check that you typed or copied the whole address."
                : "Try again in a few minutes.";
    }

    /** The server's own page of errors, with the product's words in place of the server's. */
    public static class OwnErrorValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < LEAST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(page(status));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Whoever asked has gone", gone);
            }
        }
    }

    /** Leads an address whose programme was written with capitals to the programme. */
    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> smallLetters() {
        FilterRegistrationBean<OncePerRequestFilter> first = new FilterRegistrationBean<>(new SmallLetters());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    private static final class SmallLetters extends OncePerRequestFilter {
        private static final Pattern FIRST = Pattern.compile("/([A-Za-z0-9-]+)(/[^/].*)?");

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Matcher address = FIRST.matcher(request.getRequestURI());
            String name = address.matches() ? address.group(1) : "";
            String small = name.toLowerCase(Locale.ROOT);
            if (name.equals(small) || !request.getMethod().equals("GET") || !ProgrammeId.isName(small)) {
                chain.doFilter(request, response);
                return;
            }
            String rest = request.getRequestURI().substring(1 + name.length());
            String query = request.getQueryString();
            response.sendRedirect("/" + small + rest + (query == null ? "" : "?" + query));
        }
    }
}
