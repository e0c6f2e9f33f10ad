package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ProductionDefaultsTest {

    private static MockEnvironment started(Map<String, String> options) {
        MockEnvironment environment = new MockEnvironment();
        options.forEach(environment::setProperty);
        new ProductionDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"server.ssl.bundle, web", "server.ssl.certificate, c.pem", "server.ssl.key-store, k.p12"})
    void listensOnTheNetworkOnlyWithACertificate(String option, String value) {
        assertThat(started(Map.of()).getProperty(ProductionDefaults.ADDRESS)).isEqualTo("127.0.0.1");
        assertThat(started(Map.of(option, value)).containsProperty(ProductionDefaults.ADDRESS))
                .isFalse();
    }

    @Test
    void listensWhereItIsAskedTo() {
        assertThat(started(Map.of(ProductionDefaults.ADDRESS, "10.0.0.7")).getProperty(ProductionDefaults.ADDRESS))
                .isEqualTo("10.0.0.7");
    }

    @Test
    void sendsTheCookieByHttpsOnlyUnlessAskedOtherwise() {
        MockEnvironment usual = started(Map.of());
        assertThat(usual.getProperty(ProductionDefaults.COOKIE_SECURE)).isEqualTo("true");
        assertThat(usual.getProperty(ProductionDefaults.COOKIE_NAME)).isEqualTo("__Host-plan");
        MockEnvironment plain = started(Map.of(ProductionDefaults.COOKIE_SECURE, "false"));
        assertThat(plain.containsProperty(ProductionDefaults.COOKIE_NAME)).isFalse();
    }

    @Test
    void leavesTheDemonstrationOnPlainHttp() {
        MockEnvironment demonstration = started(Map.of("plan.demo", "true"));
        assertThat(demonstration.containsProperty(ProductionDefaults.COOKIE_SECURE))
                .isFalse();
        assertThat(demonstration.getProperty(ProductionDefaults.FORWARDED)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"framework, ''", "FRAMEWORK, 10\\.0\\.0\\.5", "native, ''", "native, ' '"})
    void refusesToBelieveEverybodyAboutAnAddress(String strategy, String proxies) {
        assertThatThrownBy(() ->
                        started(Map.of(ProductionDefaults.FORWARDED, strategy, ProductionDefaults.PROXIES, proxies)))
                .isInstanceOf(UnnamedProxiesException.class)
                .hasMessageContaining("any client");
    }

    @Test
    void believesAProxyThatIsNamed() {
        MockEnvironment behind =
                started(Map.of(ProductionDefaults.FORWARDED, "native", ProductionDefaults.PROXIES, "10\\.0\\.0\\.5"));
        assertThat(behind.getProperty(ProductionDefaults.FORWARDED)).isEqualTo("native");
    }
}
