package org.planonapage.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * What holds until somebody says otherwise: nobody is believed about a client's address, and in production the server listens on
 * this machine only unless it has a certificate, and the cookie of the sign-in travels by https only. Spring Boot finds it
 * through META-INF/spring.factories.
 */
class ProductionDefaults implements EnvironmentPostProcessor {

    static final String ADDRESS = "server.address";
    static final String FORWARDED = "server.forward-headers-strategy";
    static final String PROXIES = "server.tomcat.remoteip.internal-proxies";
    static final String COOKIE_SECURE = "server.servlet.session.cookie.secure";
    static final String COOKIE_NAME = "server.servlet.session.cookie.name";

    private static final String THIS_MACHINE = "127.0.0.1";

    /** The prefix with which a browser takes the cookie from this host only, by https only. */
    private static final String HOST_COOKIE = "__Host-plan";

    /** @throws UnnamedProxiesException when every client would be believed about its address */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        refuseUnnamedProxies(environment);
        environment.getPropertySources().addLast(new MapPropertySource("production", defaults(environment)));
    }

    private static void refuseUnnamedProxies(Environment environment) {
        String strategy = environment.getProperty(FORWARDED, "none");
        if (strategy.equalsIgnoreCase("framework")
                || (strategy.equalsIgnoreCase("native")
                        && environment.getProperty(PROXIES, "").isBlank())) {
            throw new UnnamedProxiesException(strategy);
        }
    }

    private static Map<String, Object> defaults(Environment environment) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        // On some platforms Spring Boot would believe every private address.
        defaults.put(FORWARDED, "none");
        if (environment.getProperty("plan.demo", Boolean.class, false)) {
            return defaults;
        }
        if (!hasCertificate(environment)) {
            defaults.put(ADDRESS, THIS_MACHINE);
        }
        if (environment.getProperty(COOKIE_SECURE, Boolean.class, true)) {
            defaults.put(COOKIE_SECURE, true);
            defaults.put(COOKIE_NAME, HOST_COOKIE);
        }
        return defaults;
    }

    private static boolean hasCertificate(Environment environment) {
        return Stream.of("bundle", "certificate", "key-store")
                .anyMatch(given -> environment.containsProperty("server.ssl." + given));
    }
}
